"""The page across frameworks: the chapters' tables "In other frameworks" collected, whose rows the tests evaluate."""

import re

from engine import chapters
from engine.catalogue import link
from engine.chapters import Chapter
from engine.paths import ROOT

SECTION = "In other frameworks"
COLUMNS = {
    "Keras": ["Keras"],
    "Optax, JAX": ["Optax", "JAX"],
    "SciPy, scikit-learn, NumPy": ["SciPy", "scikit-learn", "NumPy"],
}


def matrix(page: str) -> str:
    """Return one row for each loss: what the others call it, or none."""
    lines = [f"| PyTorch | {' | '.join(COLUMNS)} |", "|---" * (1 + len(COLUMNS)) + "|"]
    for chapter in (chapter for chapter in chapters.chapters() if SECTION in chapter.sections):
        names = [_functions(chapter, frameworks) for frameworks in COLUMNS.values()]
        lines.append(f"| {_link(chapter, page)} | {' | '.join(names)} |")
    return "\n".join(lines)


def equivalents(page: str) -> str:
    """Return, family by family, every call with the PyTorch call that gives the same numbers."""
    parts = []
    for family in chapters.families():
        members = [chapter for chapter in family.chapters if SECTION in chapter.sections]
        if members:
            parts.append(f"### {family.page.heading}\n")
        for chapter in members:
            parts += [
                f"#### {_link(chapter, page)}\n",
                "| Framework | Call | Equals in PyTorch | What differs |",
                "|---|---|---|---|",
            ]
            parts += [f"| {' | '.join(row)} |" for row in _rows(chapter)]
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


def _rows(chapter: Chapter) -> list[list[str]]:
    """Return the rows of a chapter: framework, call, equals in PyTorch, what differs."""
    return [row for _, row in chapter.sections[SECTION].tables[0].rows]


def _functions(chapter: Chapter, frameworks: list[str]) -> str:
    names = []
    for framework, call, *_ in _rows(chapter):
        if framework in frameworks and (found := re.search(r"\b(?:keras|optax|jax|scipy|sklearn|np)\.[\w.]+", call)):
            short = f"`{found[0].rpartition('.')[2]}`" if not found[0].startswith("np.") else "written out"
            names.append(f"{framework} {short}" if len(frameworks) > 1 else short)
    return ", ".join(dict.fromkeys(names)) or "none"


def _link(chapter: Chapter, page: str) -> str:
    return link(chapter.name, page, f"`{chapter.stem}`")
