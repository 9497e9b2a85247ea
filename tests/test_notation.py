"""The symbols of a formula: each stands in the notation table of its chapter or on the page of notation."""

import re

import pytest

from engine import chapters
from engine.chapters import FENCE, Page
from engine.paths import DOCS
from tests import selection

INLINE = re.compile(r"\\\((?P<tex>.+?)\\\)")
WORDS = re.compile(r"\\(?:text|begin|end|phantom)\{[^{}]*\}|\\\\\[[^\]]*\]")
NAMED = re.compile(r"\\(?:operatorname\*?|mathrm|mathbf|mathcal|mathbb)\{(?P<name>[^{}]*)\}")

# What TeX needs to lay out a formula, and mathematics that no reader looks up.
LAYOUT = re.compile(
    "[dt]?frac|sqrt|left|right|[bB]ig[lr]|textstyle|q?quad|bar|hat|tilde|[lr][vV]ert|Vert|mid|cdot|times|dots"
    "|approx|sim|le|ge|ne|in|notin|to|infty|emptyset|cup|cap|partial|nabla|sum|prod|int|min|max|log|exp"
    "|sin|cos|tan|arctan|sinh|cosh|tanh"
)
PLACEHOLDERS = {"a", "b", "z"}
"""What the rows of functions in docs/notation.md are written with; a chapter that uses one of them says what it is."""
FORBIDDEN = {
    "the natural logarithm is `\\log`": re.compile(r"\\ln\b"),
    "the batch is `N`, not `B`": re.compile(r"\(B, (?=[A-Z*])"),
}


def symbols(tex: str) -> set[str]:
    """Return what a piece of TeX is written with: single letters, `\\command`s and names such as `KL`."""
    rest = WORDS.sub(" ", tex)
    found = {match["name"] for match in NAMED.finditer(rest) if not match["name"].isdigit()}
    rest = NAMED.sub(" ", rest)
    found |= {rf"\{name}" for name in re.findall(r"\\([A-Za-z]+)", rest) if not LAYOUT.fullmatch(name)}
    return found | set(re.findall(r"[A-Za-z]", re.sub(r"\\[A-Za-z]+", " ", rest)))


def tabled(page: Page) -> set[str]:
    """Return the symbols that stand in the first column of a page's tables of symbols."""
    tables = [table for table in page.whole.tables if table.heading[0] == "Symbol"]
    cells = [row[0] for table in tables for _, row in table.rows]
    return {symbol for cell in cells for match in INLINE.finditer(cell) for symbol in symbols(match["tex"])}


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        (r"\ell_i = \tfrac{1}{2}\, r_i^2 & \text{if } r_i \le \delta \\[2pt]", {r"\ell", "i", "r", r"\delta"}),
        (r"\mathrm{KL}(p \,\Vert\, q) = \mathbf{1}[y \ne c]", {"KL", "p", "q", "y", "c"}),
        (r"\operatorname{sign}(\bar x) \ln 2", {"sign", "x", r"\ln"}),
    ],
)
def test_symbols(tex, expected):
    assert symbols(tex) == expected


@pytest.mark.parametrize("page", selection.chapters(), ids=lambda page: page.name)
def test_every_symbol_of_a_formula_is_explained(page: Page):
    known = tabled(page) | (tabled(chapters.page("notation")) - PLACEHOLDERS)
    formulas = [formula for formula in page.formulas if formula.display]
    assert formulas, f"{page.path}: a chapter has a formula"
    missing = [
        f"{page.path}:{formula.line}: {' '.join(unknown)}"
        for formula in formulas
        if (unknown := sorted(symbols(formula.tex) - known))
    ]
    assert not missing, "symbols in no table, neither here nor in docs/notation.md:\n" + "\n".join(missing)


@pytest.mark.parametrize("rule", FORBIDDEN)
def test_one_spelling(rule):
    """Looked for everywhere, formulas and prose alike; the code on a page is another matter."""
    wrong = []
    for path in sorted([*DOCS.rglob("*.md"), *DOCS.rglob("*.yml"), *(DOCS / "labs").glob("*.py")]):
        text = FENCE.sub(lambda match: "\n" * match[0].count("\n"), path.read_text(encoding="utf-8"))
        wrong += [
            f"{path}:{number}: {match[0]}"
            for number, line in enumerate(text.splitlines(), 1)
            for match in FORBIDDEN[rule].finditer(line)
        ]
    assert not wrong, f"{rule}:\n" + "\n".join(wrong)
