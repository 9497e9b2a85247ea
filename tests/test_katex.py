"""KaTeX is what its package holds; its fonts are cut the same way each time, whatever state the cache is in."""

import asyncio
import hashlib
import re

import pytest

from drawing import formulas
from drawing.formulas import KATEX

SUMS = dict(reversed(row.split()) for row in (KATEX / "SHA256SUMS").read_text(encoding="utf-8").splitlines())


def test_the_files_are_those_of_the_package():
    """The digests were made from katex 0.19.1 as npm gives it."""
    here = {path.relative_to(KATEX).as_posix() for path in KATEX.rglob("*") if path.is_file()}
    assert here - {"README.md", "SHA256SUMS"} == set(SUMS)
    assert {name: hashlib.sha256((KATEX / name).read_bytes()).hexdigest() for name in SUMS} == SUMS


def test_the_licence_is_published_beside_the_fonts(tmp_path):
    files = formulas.stylesheet(tmp_path, "x")
    assert files["LICENSE.txt"] == (KATEX / "LICENSE").read_bytes()
    assert any(name.endswith(".woff2") for name in files)


@pytest.mark.parametrize("damage", [b"", b"garbage", None])
def test_a_damaged_font_is_cut_anew(tmp_path, damage):
    first = formulas.stylesheet(tmp_path, "x+1")
    for stored in tmp_path.glob("*.font"):
        stored.write_bytes(stored.read_bytes()[:-7] if damage is None else damage)
    assert formulas.stylesheet(tmp_path, "x+1") == first
    assert formulas.stylesheet(tmp_path, "x+1") == first, "and stored again"


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert formulas.stylesheet(tmp_path / "file", "x") == formulas.stylesheet(tmp_path / "new", "x")


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        (r"\frac{1}{C}", "1/C"),
        (r"\frac{a + b}{2}", "(a+b)/2"),
        ("x_i^2", "x_i^2"),
        (r"e^{-x}", "e^(−x)"),
        (r"\sqrt{x + 1} \le 3", "√(x+1) ≤ 3"),
    ],
)
def test_a_search_index_gets_one_line(tex, plain):
    assert formulas.plain_text(formulas.render(tex, False)) == plain


@pytest.mark.parametrize("tex", ["\\frac{1{2}", "\\nothing", "ä", "x%"])
def test_what_tex_would_not_take_is_quoted(tex):
    with pytest.raises(formulas.FormulaError) as error:
        formulas.render(tex, False)
    assert tex in str(error.value)


def test_no_style_stands_in_a_formula():
    """A strict content security policy refuses `style=`: classes stand for it, and the stylesheet says for what."""
    drawn = formulas.render(r"\sqrt{\frac{x_i}{2}}", True)
    assert ' style="' not in drawn
    used = {f".{name}" for names in re.findall('class="([^"]*)"', drawn) for name in names.split() if "_" in name}
    assert used == {rule.partition("{")[0] for rule in formulas.rules(drawn)}
    assert ".height_1-1076em{height:1.1076em!important}" in formulas.rules(drawn)


@pytest.mark.parametrize("tex", [r"\href{https://example.org}{y}", r"\includegraphics{y.png}"])
def test_what_katex_does_not_trust_is_refused(tex):
    with pytest.raises(formulas.FormulaError, match="draws a command as an error"):
        formulas.render(tex, display=False)


def test_it_outlives_the_event_loop_of_who_asks_first():
    async def ask():
        return formulas.render("x_0", False)

    formulas._context.cache_clear()
    assert asyncio.run(ask()) == formulas.render("x_0", False) != formulas.render("x_1", False)
