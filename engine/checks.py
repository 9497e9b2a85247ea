"""What every chapter and page must be: all faults at once, each with its place and remedy."""

import posixpath
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from engine import along, chapters, record, signatures, trouble, wild, written
from engine.chapters import Chapter, Page, PageError
from engine.frameworks import HEADINGS
from engine.paths import DOCS, ROOT, SNIPPETS
from engine.tables import TABLES
from verified.problem import Problem

SECTIONS = (
    "At a glance",
    "Formula",
    "Picture",
    "In use",
    "By hand",
    "Parameters",
    "When to use it",
    "Pitfalls",
    "In other frameworks",
    "See also",
    "References",
)
"""The sections of a chapter, in order; one on a loss of our own has `Conventions` in the place of other frameworks.

`In use` may be missing: it is for what a reader needs beyond the call.
"""
GENERATED = ("heading", "first_screen", "sheet", "modes", "see_also")  # what a chapter has the engine make, in order

WIDEST_CALL = 66  # columns
SHORTEST_DESCRIPTION = 50  # characters: less does not say what a page holds
LINK = re.compile(r"\]\((?P<target>(?![a-z]+:)[^)#\s]+\.(?:md|py|ipynb))(?:#[^)]*)?\)")
NUMBERED = re.compile(r"doi:10\.|arXiv:\d{4}\.\d{4,5}|ISBN|github\.com/|docs\.pytorch\.org")
STATED = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.]*\.\d)")
NOT_STATED = re.compile(
    r"\]\([^)]*\)|<[^>]+>|https?://\S+|arXiv:\S+|doi:\S+|(?:torch|PyTorch|version) \d[\d.]*|^\s*\|.*\d+\.\d+\.\d+.*$",
    re.MULTILINE,
)
TODO = "TODO"  # what `python -m engine new` leaves to write
INSTALLED = {"torch", "numpy", "matplotlib", "sklearn", "scipy"}


def problems(docs: Path = DOCS) -> list[Problem]:
    """Return every fault of every page, chapter and record, and of what is written from the records."""
    try:
        known = {chapter.path: chapter for chapter in chapters.chapters(docs)}
        everything = [known.get(page.path, page) for page in chapters.pages(docs)]
        found = [problem for each in everything for problem in of_page(each)]
    except PageError as error:
        return [Problem(error.path, error.line, str(error), error.remedy)]
    return [
        *record.problems(),
        *found,
        *of_programs(everything),
        *trouble.problems(),
        *wild.problems(),
        *written.problems(),
    ]


def of_page(page: Page) -> list[Problem]:
    """Return the faults of a page; of a chapter, those of its anatomy."""
    found: list[Problem] = []

    def say(line: int, reason: str, remedy: str) -> None:
        found.append(Problem(page.path, line, reason, remedy))

    for number, row in enumerate(page.text.splitlines(), start=1):
        if TODO in row:
            say(number, f"is not written: {row.strip()[:60]}", "write it.")
    anatomy = [_anatomy, _parameters, _pitfalls, _references] if isinstance(page, Chapter) else []
    for check in [_page, *anatomy]:
        check(page, say)
    return found


def of_programs(pages: Iterable[Page]) -> list[Problem]:
    """Return what programs and cases leave to write, programs on no page, and names that would shadow a module."""
    shown = {path for page in pages for path in page.programs} | {chapter.tile for chapter in chapters.chapters()}
    files = [path for path in sorted(SNIPPETS.rglob("*.py")) if "__pycache__" not in path.parts]
    reason = "would shadow the module of that name: `python file.py` puts its folder first on the path"
    unwritten = [
        Problem(path, number, f"is not written: {row.strip()[:60]}", "write it.")
        for path in [*files, *sorted((ROOT / "tests" / "custom").glob("*.py"))]
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if TODO in row
    ]
    return [
        *unwritten,
        *(Problem(path, 1, "stands on no page", "include it, or remove it.") for path in files if path not in shown),
    ] + [Problem(path, 1, reason, "rename it.") for path in files if path.stem in sys.stdlib_module_names | INSTALLED]


Say = Callable[[int, str, str], None]


def _page(page: Page, say: Say) -> None:
    if len(str(page.front.get("description") or "")) < SHORTEST_DESCRIPTION:
        reason = f"has no `description` of {SHORTEST_DESCRIPTION} characters in its front matter"
        say(page.field_line("description"), reason, "add one line for search engines.")
    for line, name in page.generated:
        if name not in TABLES:
            say(line, f"asks for {name!r}, which the engine does not make", f"name one of {', '.join(TABLES)}.")
    for block in page.blocks:
        if block.language in {"python", "py"} and not chapters.INCLUDE.fullmatch(block.body):
            say(block.line, "a python block holds something else than one include", "move the code to a snippet.")
    for path in page.programs:
        if not path.is_file():
            name = path.relative_to(SNIPPETS).as_posix()
            say(page.line(page.whole.text.index(name)), f"shows {name}, which does not exist", "mend the name.")
    for link in LINK.finditer(page.whole.masked):
        if not (page.path.parent / link["target"]).is_file() and not _is_made(page, link["target"]):
            say(page.line(link.start()), f"links to {link['target']}, which does not exist", "mend the address.")
    _decimals(page, say)


def _is_made(page: Page, target: str) -> bool:
    """Say whether a link leads to a file that the build puts on the site: a program, or what is made from a chapter."""
    place = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), target))
    return (SNIPPETS / place).is_file() or place in along.made()


def _decimals(page: Page, say: Say) -> None:
    """Every decimal number that a page states stands in one of its programs or in what they printed."""
    code = " ".join(path.read_text(encoding="utf-8") for path in page.programs if path.exists())
    prose = NOT_STATED.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), page.prose)
    for number in STATED.finditer(prose):
        if number[0] not in code:
            say(page.line(number.start()), f"states {number[0]}, which no program of the page shows", "compute it.")
    for figure in page.figures:
        for number in STATED.findall(figure.alt):
            if number not in code:
                say(
                    figure.line,
                    f"the text of a figure states {number}, which no program of the page shows",
                    "compute it.",
                )
    for field in {"verdict", "task", "input", "target", "output", "mean", "description"} & set(page.front):
        for number in STATED.findall(NOT_STATED.sub("", str(page.front[field]))):
            if number not in code:
                say(
                    page.field_line(field),
                    f"`{field}` states {number}, which no program of the page shows",
                    "compute it.",
                )


def _anatomy(chapter: Chapter, say: Say) -> None:
    wanted = ["Conventions" if chapter.own and name == "In other frameworks" else name for name in SECTIONS]
    wanted = [name for name in wanted if name != "In use" or name in chapter.sections]
    if list(chapter.sections) != wanted:
        say(
            chapter.whole.line,
            f"its sections are {list(chapter.sections)}",
            f"they are, in order: {', '.join(wanted)}.",
        )
    if [name for _, name in chapter.generated] != list(GENERATED):
        reason = f"does not have what the engine makes, in order: {', '.join(GENERATED)}"
        say(chapter.whole.line, reason, "see docs/regression/huber_loss.md.")
    if chapter.programs[:1] != [chapter.call]:
        remedy = f"include {chapter.name}/first_look.py below its heading."
        say(chapter.whole.line, "does not begin with its call", remedy)
    elif chapter.call.is_file():
        for number, row in enumerate(chapter.call.read_text(encoding="utf-8").splitlines(), start=1):
            if len(row) > WIDEST_CALL:
                reason = f"begins with a program whose line {number} has {len(row)} columns"
                say(chapter.whole.line, reason, f"break it at {WIDEST_CALL}: it stands beside the picture.")
    if chapter.picture not in {figure.program for figure in chapter.figures}:
        say(chapter.whole.line, "has no figure below Picture", "begin it with one, of loss and gradient.")
    if not chapter.tile.exists():
        tile = chapter.tile.relative_to(SNIPPETS).as_posix()
        say(1, f"has no picture for lists of losses, {tile}", "draw one; snippets/regression/huber_loss/tile.py does.")
    if chapter.own and chapter.implementation not in chapter.programs:
        say(chapter.whole.line, f"does not show its file, {chapter.stem}.py", "include it under By hand.")
    for name, heading in HEADINGS.items():
        if name in chapter.sections:
            section = chapter.sections[name]
            if not section.tables or section.tables[0].heading != heading:
                say(section.line, "its table is not the one that the tests run", f"head it: {' | '.join(heading)}.")


def _parameters(chapter: Chapter, say: Say) -> None:
    if "Parameters" not in chapter.sections:
        return
    section = chapter.sections["Parameters"]
    _each_has_a_program(section, "parameter", say)
    documented = {name for heading in section.parts() for name in re.findall(r"`(\w+)`", heading)}
    wanted = _options(chapter)
    for name in sorted(wanted - documented):
        say(
            section.line,
            f"the parameter `{name}` has no part of its own",
            "add one, with a snippet that changes a number.",
        )
    if chapter.module:
        for name in sorted(documented - wanted):
            say(section.line, f"documents `{name}`, which is no parameter", "remove it, or mend its name.")


def _options(chapter: Chapter) -> set[str]:
    if chapter.module:
        function = signatures.torch_function(chapter.stem) or ""
        return set(signatures.names(signatures.torch_module(chapter.module))) | signatures.options(function)
    functions = signatures.of_file(chapter.implementation).functions if chapter.implementation.exists() else {}
    return set().union(*map(signatures.options, functions.values()))


def _pitfalls(chapter: Chapter, say: Say) -> None:
    if "Pitfalls" in chapter.sections:
        _each_has_a_program(chapter.sections["Pitfalls"], "pitfall", say)


def _each_has_a_program(section: chapters.Text, kind: str, say: Say) -> None:
    if not section.parts():
        say(section.line, f"has no {kind}", f"give each {kind} a heading of its own, `### `.")
    for heading, part in section.parts().items():
        if not part.programs:
            say(part.line, f"the {kind} {heading!r} has no snippet", "add one.")


def _references(chapter: Chapter, say: Say) -> None:
    if "References" not in chapter.sections:
        return
    section = chapter.sections["References"]
    entries = list(re.finditer(r"^- .*(?:\n(?!- ).*)*", section.text, re.MULTILINE))
    if not entries:
        say(section.line, "cites nothing", "cite the primary paper, with its number.")
    for entry in entries:
        if not NUMBERED.search(entry[0]):
            line = section.line + section.text.count("\n", 0, entry.start())
            say(line, "a reference has no number", "give its DOI or arXiv number, an ISBN, or a link to the thread.")
