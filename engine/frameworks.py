"""The page across frameworks: the chapters' tables "In other frameworks" collected, whose rows the tests evaluate."""

import ast
import re

from engine import chapters
from engine.catalogue import link
from engine.chapters import Chapter
from engine.paths import ROOT

SECTION = "In other frameworks"
HEADINGS = {
    "In other frameworks": ["Framework", "Call", "Equals in PyTorch", "What differs"],
    "Conventions": ["Library", "Call", "Equals here", "What differs"],
}
"""The tables whose rows the tests run, and their heading rows."""
COLUMNS = {
    "Keras": ["Keras"],
    "Optax, JAX": ["Optax", "JAX"],
    "SciPy, scikit-learn, NumPy": ["SciPy", "scikit-learn", "NumPy"],
}
MARKS = ["", "scaled", "differs"]  # from the nearest to the farthest


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
    """Return what the frameworks call the loss, each name with how far its nearest row is from PyTorch's."""
    marks: dict[str, list[str]] = {}
    for framework, call, equal, *_ in _rows(chapter):
        if framework in frameworks and (found := re.search(r"\b(?:keras|optax|jax|scipy|sklearn|np)\.[\w.]+", call)):
            short = f"`{found[0].rpartition('.')[2]}`" if not found[0].startswith("np.") else "written out"
            name = f"{framework} {short}" if len(frameworks) > 1 else short
            marks.setdefault(name, []).append(_mark(call, equal, found[0], f"F.{chapter.stem}"))
    nearest = {name: min(found, key=MARKS.index) for name, found in marks.items()}
    return ", ".join(f"{name} ({mark})" if mark else name for name, mark in nearest.items()) or "none"


def _mark(call: str, equal: str, theirs: str, ours: str) -> str:
    """Return "" where their function is our loss, up to a reduction; "scaled" where up to a number, else "differs"."""
    if theirs.startswith("np."):  # a formula for this very loss
        return ""
    left, right = (_distance(cell.strip("`"), name) for cell, name in ((call, theirs), (equal, ours)))
    return max(left, right, key=MARKS.index)


def _distance(code: str, function: str) -> str:
    """Return what stands around the call of a function: nothing but methods, a number as a factor, or more."""
    node, mark = ast.parse(code, mode="eval").body, ""
    while not (isinstance(node, ast.Call) and ast.unparse(node.func) == function):
        match node:
            case ast.Call(func=ast.Attribute(value=inner)) | ast.Call(func=ast.Call() as inner):
                node = inner  # `.mean()`, `.sum(-1)`; a Keras class, made and then called
            case ast.Subscript(value=inner):
                node = inner
            case ast.UnaryOp(operand=inner):
                node, mark = inner, "scaled"
            case ast.BinOp(left=inner, op=ast.Mult() | ast.Div(), right=ast.Constant()):
                node, mark = inner, "scaled"
            case ast.BinOp(left=ast.Constant(), op=ast.Mult(), right=inner):
                node, mark = inner, "scaled"
            case _:
                return "differs"
    return mark


def _link(chapter: Chapter, page: str) -> str:
    return link(chapter.name, page, f"`{chapter.stem}`")
