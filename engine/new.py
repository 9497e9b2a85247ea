"""`python -m engine new FAMILY STEM` lays out a chapter: page, snippets, case. What is left to write says TODO.

A program, page or case that still says so is a fault; `python -m engine check` names each, with its line.
"""

import re
from pathlib import Path
from string import Template

from engine import chapters, signatures
from engine.frameworks import HEADINGS
from engine.paths import DOCS, ROOT, SNIPPETS

TEMPLATES = Path(__file__).parent / "templates"


class NewError(ValueError):
    """The chapter cannot be laid out; the message says why and what to do."""


def lay_out(family: str, stem: str, module: str = "") -> list[Path]:
    """Write the files of a new chapter, and of its family where that is new; nothing is overwritten.

    Args:
        family: the folder, as `regression`.
        stem: the functional's name, as `huber_loss`.
        module: PyTorch's class, as `HuberLoss`; empty for a loss of our own.

    Returns:
        The files written.

    Raises:
        NewError: a name is no identifier, the chapter exists, or PyTorch has no such class.
    """
    for name in (family, stem):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            raise NewError(f"{name!r} is no name: use small letters, digits and _")
    if stem in {chapter.stem for chapter in chapters.chapters()}:
        raise NewError(f"there is a chapter {stem!r} already: choose another stem, or edit that one")
    if module:
        try:
            signatures.torch_module(module)
        except KeyError:
            raise NewError(f"PyTorch has no loss {module!r}: mend the name, or leave it out for our own") from None
    files = _files(family, stem, module)
    if existing := [path for path in files if path.exists()]:
        raise NewError(f"{existing[0]} exists: move it away, or choose another stem")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(files)


def _files(family: str, stem: str, module: str) -> dict[Path, str]:
    families = {each.name: each for each in chapters.families()}
    members = families[family].chapters if family in families else []
    title = stem.replace("_", " ").capitalize()
    names = {
        "family": family,
        "label": family.capitalize(),
        "stem": stem,
        "name": f"{family}/{stem}",
        "title": title,
        "Class": "".join(part.capitalize() for part in stem.split("_")),
        "module": f"module: nn.{module}\n" if module else "",
        "order": f"{max((member.order for member in members), default=0) + 1:g}",
        "implementation": "from_scratch" if module else stem,
        "whole": "From scratch, with every option of the functional:" if module else f"The whole file, `{stem}.py`:",
        "others": "In other frameworks" if module else "Conventions",
        "parameters": signatures.torch_function(stem) or "input, target",
    }
    names["columns"] = " | ".join(HEADINGS[names["others"]])
    calls = {
        "import_line": "from torch.nn import functional as F" if module else f"from {stem} import {stem}",
        "curve": f'{"F." * bool(module)}{stem}(input, torch.zeros(201), reduction="none")',
        "tile": f'{"F." * bool(module)}{stem}(input, torch.zeros(121), reduction="none")',
    }
    call = f"{'F.' * bool(module)}{stem}(input, target)"
    folder = SNIPPETS / family / stem
    files = {DOCS / family / f"{stem}.md": _fill("chapter.md", names)}
    for program, idea in (
        ("first_look", "the smallest real use"),
        ("by_hand", "recompute the number"),
        ("reduction", "show the number change"),
        ("mistake", "show mistake and repair"),
    ):
        files[folder / f"{program}.py"] = _fill("program.txt", calls | {"call": call, "idea": idea})
    for drawn in ("curve", "tile"):
        files[folder / f"{drawn}.py"] = _fill(f"{drawn}.txt", calls)
    if module:
        files[folder / "from_scratch.py"] = _fill("from_scratch.txt", names)
    else:
        files[folder / f"{stem}.py"] = _fill("implementation.txt", names)
        files[ROOT / "tests" / "custom" / f"{stem}.py"] = _fill("case.txt", names)
    if family not in families:
        order = f"{max(each.page.front['order'] for each in families.values()) + 1:g}"
        files[DOCS / family / "index.md"] = _fill("index.md", names | {"order": order})
    return files


def _fill(template: str, names: dict[str, str]) -> str:
    return Template((TEMPLATES / template).read_text(encoding="utf-8")).substitute(names)
