"""Losses in public code that were wrong, each with the wrong number beside the right one.

A page's front matter holds what is data, `register: {id: {...}}`. The section of each, `## heading {#id}`, says what
was wrong and shows a program, `troubleshooting/wild/<id with underscores>`: it prints a line `wrong …` and a line
`right …`, and ends in the test that tells them apart. Fields of an entry:

    project  where it was
    where    links to the threads; [] if there is none
    state    open, or repaired and where, as read on the day that the page `wild` names
    losses   stems of the chapters it concerns; [] if none has a chapter
    found    what a reader looked at who saw it
"""

import difflib
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from engine import chapters, trouble
from engine.chapters import Chapter, Page, PageError, Text
from engine.paths import DOCS, SNIPPETS
from verified.problem import Problem

FOLDER = f"{trouble.FOLDER}/wild"
FIELDS = {"project": str, "where": list, "state": str, "losses": list, "found": str}
KINDS = ("wrong", "right")
FEW = 3  # links in a chapter's data sheet
TEST = "# The test: "


@dataclass(frozen=True)
class Fault(trouble.Entry):
    """A loss that was wrong: its id, its page, its heading as Markdown, and the fields of its record."""

    @property
    def program(self) -> Path:
        """The program that shows it."""
        return SNIPPETS / FOLDER / f"{self.id.replace('-', '_')}.py"

    @property
    def short(self) -> str:
        """The heading without the projects, which stand in brackets at its end."""
        return re.sub(r" \([^()]*\)$", "", self.heading)

    def number(self, kind: str) -> str:
        """Return the number, or list, that the program prints behind `wrong` or `right`; "" where it does not."""
        lines = trouble.said(self.program) if self.program.is_file() else ()
        return next((match[1] for row in lines if (match := re.match(rf"{kind} +(\[.*\]|[^\s,]+)", row))), "")


def faults() -> list[Fault]:
    """Return every entry, page by page, as the sections stand."""
    return [
        Fault(id, page, section.title, page.front["register"][id])
        for page in _pages()
        for id, section in trouble.sections(page).items()
        if id in page.front["register"]
    ]


def of_chapter(chapter: Chapter) -> list[Fault]:
    """Return the entries that concern a loss."""
    return [fault for fault in faults() if chapter.stem in fault.fields["losses"]]


def links(chapter: Chapter, page: str) -> list[str]:
    """Return at most three links from a page to what concerns a loss; the last to all of it, if there is more."""
    found = [fault.link(page, fault.short) for fault in of_chapter(chapter)]
    if len(found) <= FEW:
        return found
    place = posixpath.relpath(f"{FOLDER}.md", posixpath.dirname(page) or ".")
    return [*found[: FEW - 1], f"[{len(found) - FEW + 1} more]({place}#{chapter.stem})"]


def wild(page: str, id: str) -> str:
    """Return what stands below an entry: the threads, its state, how to see it, and the losses it concerns."""
    this = next((each for each in faults() if each.id == id and each.page.source == page), None)
    if this is None:
        reason = f"shows the entry {id!r}, which its front matter does not have"
        raise PageError(DOCS / page, 1, reason, "add its record to `register`.")
    fields = this.fields
    threads = ", ".join(f"[{trouble.short(url)}]({url})" for url in fields["where"])
    concerned = [chapters.chapter(stem) for stem in fields["losses"]]
    rows = [
        f"Threads: {threads}." if threads else "Threads: none found.",
        f"State: {fields['state']}.",
        f"Seen by: {fields['found']}.",
    ]
    if concerned:
        named = ", ".join(trouble.to_chapter(each.name, page, each.title) for each in concerned)
        rows.append(f"Concerns {named}.")
    return "\n".join(f"- {row}" for row in rows)


def wild_overview(page: str) -> str:
    """Return the entries of a page in a table; of a page without a register, all."""
    here = [fault for fault in faults() if fault.page.source == page] or faults()
    rows = ["| What was wrong | Where | Wrong | Right | Seen by | State |", "|---|---|---|---|---|---|"]
    for fault in here:
        fields = fault.fields
        cells = [fault.link(page, fault.short), fields["project"].replace("_", "_<wbr>")]
        cells += [f"`{fault.number(kind)}`" for kind in KINDS]
        cells += [fields["found"], fields["state"].partition(";")[0]]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def wild_by_loss(page: str) -> str:
    """Return the entries of the register that concern each loss."""
    return trouble.by_loss(page, of_chapter)


def wild_counts(page: str) -> str:
    """Return how many entries there are, and in how many projects, in a sentence."""
    projects = {fault.fields["project"] for fault in faults()}
    return f"There are {len(faults())} entries here, from {len(projects)} projects."


def problems() -> list[Problem]:
    """Return every fault of the register itself: what is missing, unknown, twice there or not shown."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for page in _pages():
        shown = trouble.sections(page)
        for id, fields in page.front["register"].items():
            line = next((number for number, row in enumerate(page.text.splitlines(), 1) if row == f"  {id}:"), 1)
            faulty = [(f"the entry {id!r} is on {seen[id]} too", "keep one.")] if id in seen else []
            faulty += of_record(id, fields)
            if id in shown:
                faulty += _of_section(Fault(id, page, shown[id].title, fields), shown[id])
            else:
                faulty.append((f"the entry {id!r} has no section", f"head one: `## … {{#{id}}}`."))
            found += [Problem(page.path, line, reason, remedy) for reason, remedy in faulty]
            seen[id] = page.name
        for id in shown.keys() - page.front["register"].keys():
            reason = f"the section {id!r} has no record"
            found.append(Problem(page.path, shown[id].line, reason, "add it to `register` in the front matter."))
    return found


def of_record(id: str, fields: dict) -> list[tuple[str, str]]:
    """Return what is wrong with a record by itself, and what to do."""
    found = []
    for field in FIELDS.keys() | fields.keys():
        if field not in fields:
            found.append((f"the entry {id!r} has no `{field}`", "add it; engine/wild.py says what it is."))
        elif field not in FIELDS:
            found.append((f"the entry {id!r} has an unknown field `{field}`", "engine/wild.py says which there are."))
        elif not isinstance(fields[field], FIELDS[field]):
            found.append((f"`{field}` of {id!r} is {fields[field]!r}", f"make it a {FIELDS[field].__name__}."))
    stems = {chapter.stem for chapter in chapters.chapters()}
    for stem in set(fields.get("losses", [])) - stems:
        near = difflib.get_close_matches(str(stem), stems, n=1) or ["a chapter's stem"]
        found.append((f"the entry {id!r} concerns {stem!r}, which is no loss", f"name {near[0]}."))
    return found


def _of_section(fault: Fault, section: Text) -> list[tuple[str, str]]:
    """Return what a section does not show, and what to do."""
    name = fault.program.relative_to(SNIPPETS).as_posix()
    found = []
    if f"<!-- engine: wild {fault.id} -->" not in section.text:
        found.append((f"the section of {fault.id!r} does not end with its links", "add the line `engine: wild`."))
    if fault.program not in section.programs or not fault.program.is_file():
        return [*found, (f"the section of {fault.id!r} does not show {name}", "write and include it.")]
    wrong, right = map(fault.number, KINDS)
    if not wrong or not right or wrong == right:
        found.append((f"{name} does not print a wrong and a right number that differ", "print both."))
    if "assert " not in fault.program.read_text(encoding="utf-8").partition(TEST)[2]:
        found.append((f"{name} does not end in a test", f"add `{TEST}…` and an assert."))
    return found


def _pages() -> list[Page]:
    return [page for page in chapters.pages() if page.path.parent.name == trouble.FOLDER and "register" in page.front]
