"""The page across frameworks: the chapters' tables "In other frameworks" collected, whose rows the tests evaluate."""

import re

from engine.guide import link, title
from engine.paths import DOCS, ROOT

SECTION = "In other frameworks"
COLUMNS = {
    "Keras": ["Keras"],
    "Optax, JAX": ["Optax", "JAX"],
    "SciPy, scikit-learn, NumPy": ["SciPy", "scikit-learn", "NumPy"],
}


def rows(chapter: str) -> list[list[str]]:
    """Return the rows of a chapter (`regression/huber_loss`): framework, call, equals in PyTorch, what differs."""
    text = (DOCS / f"{chapter}.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## {SECTION}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [cells(line) for line in lines]


def cells(line: str) -> list[str]:
    """Return the cells of a Markdown table's row; a bar that is part of a cell is escaped."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]


def losses() -> dict[str, list[str]]:
    """Return the chapters that have such a section, by family, in the order of the page of all losses."""
    names = re.findall(r"\((\w+/\w+_\w+)\.md\)", (DOCS / "losses.md").read_text(encoding="utf-8"))
    families: dict[str, list[str]] = {}
    for name in filter(rows, names):
        families.setdefault(name.split("/")[0], []).append(name)
    return families


def matrix(page: str) -> str:
    """Return one row for each loss: what the others call it, or none."""
    lines = [f"| PyTorch | {' | '.join(COLUMNS)} |", "|---" * (1 + len(COLUMNS)) + "|"]
    for name in (name for family in losses().values() for name in family):
        names = [_functions(name, frameworks) for frameworks in COLUMNS.values()]
        lines.append(f"| {_link(name, page)} | {' | '.join(names)} |")
    return "\n".join(lines)


def equivalents(page: str) -> str:
    """Return, family by family, every call with the PyTorch call that gives the same numbers."""
    parts = []
    for family, names in losses().items():
        parts.append(f"### {title(f'{family}/index')}\n")
        for name in names:
            parts += [
                f"#### {_link(name, page)}\n",
                "| Framework | Call | Equals in PyTorch | What differs |",
                "|---|---|---|---|",
            ]
            parts += [f"| {' | '.join(row)} |" for row in rows(name)]
            parts.append("")
    return "\n".join(parts)


def versions(page: str) -> str:
    """Return the versions that the rows were run with: the pins, which a test compares with what is installed."""
    pins = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("requirements.txt", "tests/requirements.txt"))
    known = dict(re.findall(r"^([\w-]+)==([\w.]+)", pins, re.MULTILINE))
    names = {"PyTorch": "torch", "Keras": "keras", "Optax": "optax", "JAX": "jax"}
    names |= {"SciPy": "scipy", "scikit-learn": "scikit-learn", "NumPy": "numpy"}
    lines = ["| Package | Version |", "|---|---|"]
    return "\n".join(lines + [f"| {title} | `{known[name]}` |" for title, name in names.items()])


def _functions(chapter: str, frameworks: list[str]) -> str:
    names = []
    for framework, call, *_ in rows(chapter):
        if framework in frameworks and (found := re.search(r"\b(?:keras|optax|jax|scipy|sklearn|np)\.[\w.]+", call)):
            short = f"`{found[0].rpartition('.')[2]}`" if not found[0].startswith("np.") else "written out"
            names.append(f"{framework} {short}" if len(frameworks) > 1 else short)
    return ", ".join(dict.fromkeys(names)) or "none"


def _link(chapter: str, page: str) -> str:
    return link(chapter, page, f"`{chapter.split('/')[1]}`")
