"""What goes wrong, found by what a reader sees: the entries of `docs/troubleshooting/`, their index for the box.

A page's front matter holds what is data about its entries, `entries: {id: {...}}`; the section of each, `## heading
{#id}`, says cause and repair in prose and shows a program. Fields of an entry:

    rank       how often readers meet it: 1 is the most frequent; sections stand in this order
    losses     stems of the chapters it concerns; [] if it may be any
    raises     the exception's type; left out where nothing is raised
    message    a stretch of one line that PyTorch prints; it stands in the `#>` lines of the program
    program    below snippets/, without ending; by default troubleshooting/<page>/<id with underscores>
    old        other wordings people search for: older versions, CUDA, other libraries
    words      what a reader types who has no message
    evidence   links to where people met it
    executed   false where no program can show it here; then `source` says where the message comes from
"""

import difflib
import functools
import json
import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import chapters
from engine.chapters import Page, PageError, Text
from engine.paths import DOCS, ROOT, SNIPPETS
from verified.problem import Problem

FOLDER = "troubleshooting"
FIELDS = {
    "rank": int,
    "losses": list,
    "raises": str,
    "message": str,
    "program": str,
    "old": list,
    "words": list,
    "evidence": list,
    "executed": bool,
    "source": str,
}
NEEDED = ("rank", "losses", "words")
FEW = 6  # entries that a chapter's data sheet names
Say = Callable[[int, str, str], None]
NUMBER = re.compile(r"(?P<low>-?[\d.]+)(?: to (?P<high>-?[\d.]+))?  (?P<says>\S.*)")
OF_ENTRY = re.compile(r"\[(?P<id>[\w-]+)\]")  # says of which entry the numbers below are
ANCHOR = re.compile(r"^## .*\{#(?P<id>[\w-]+)\}$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One thing that goes wrong: its id, its page, its heading as Markdown, and the fields of its record."""

    id: str
    page: Page
    heading: str
    fields: dict[str, Any]

    @property
    def rank(self) -> int:
        return self.fields["rank"]

    @property
    def program(self) -> Path:
        """The program that shows it."""
        by_default = f"{self.page.name}/{self.id.replace('-', '_')}"
        return SNIPPETS / f"{self.fields.get('program', by_default)}.py"

    @property
    def wordings(self) -> list[str]:
        """The message, and others for the same thing."""
        return [*filter(None, [self.fields.get("message")]), *self.fields.get("old", [])]

    def link(self, page: str, text: str = "") -> str:
        """Return a link to the entry from a page (`regression/huber_loss.md`)."""
        address = posixpath.relpath(self.page.source, posixpath.dirname(page) or ".")
        return f"[{text or self.heading}]({address}#{self.id})"


@dataclass(frozen=True)
class Number:
    """A value of a loss that tells something, as a program printed it: from `low` to `high`, often the same."""

    low: str
    high: str
    says: str
    entry: str
    program: Path


def entries() -> list[Entry]:
    """Return every entry, the most frequent first."""
    found = [
        Entry(id, page, section.title, page.front["entries"][id])
        for page in _pages()
        for id, section in sections(page).items()
        if id in page.front["entries"]
    ]
    return sorted(found, key=lambda entry: entry.rank)


def numbers(folder: Path = SNIPPETS / FOLDER / "numbers") -> list[Number]:
    """Return the telling numbers, from the recorded output of the programs that compute them."""
    found, entry = [], ""
    for path in sorted(folder.glob("*.py")):
        for line in said(path):
            if match := OF_ENTRY.fullmatch(line):
                entry = match["id"]
            elif match := NUMBER.fullmatch(line):
                found.append(Number(match["low"], match["high"] or match["low"], match["says"], entry, path))
    return found


def entry(page: str, id: str) -> str:
    """Return what stands below an entry: what is raised, where else to read, other wordings, and who met it."""
    this = _by_id(page, id)
    fields = this.fields
    rows = []
    concerned = [chapters.chapter(stem) for stem in fields["losses"]]
    links = ", ".join(to_chapter(each.name, page, each.title) for each in concerned)
    kind = f"`{fields['raises']}`" if "raises" in fields else "Nothing is raised"
    rows.append(f"{kind}. Concerns {links}." if links else f"{kind}.")
    if not fields.get("executed", True):
        rows.append(f"Not executed here: {fields['source']}")
    if others := fields.get("old"):
        rows.append("Also reported as: " + "; ".join(f"`{other.replace('`', chr(39))}`" for other in others) + ".")
    if evidence := fields.get("evidence"):
        rows.append("Met in: " + ", ".join(f"[{short(url)}]({url})" for url in evidence) + ".")
    return "\n".join(f"- {row}" for row in rows)


def entries_listed(page: str) -> str:
    """Return every entry, page by page: its heading, and what it concerns."""
    parts = []
    for each in _pages():
        parts += [f"### {to_chapter(each.name, page, each.heading)}\n"]
        parts += [f"- {entry.link(page)}" for entry in entries() if entry.page.name == each.name]
        parts.append("")
    return "\n".join(parts)


def entries_by_loss(page: str) -> str:
    """Return the entries that concern each loss."""
    return by_loss(page, of_chapter)


def by_loss(page: str, concerning: Callable[[chapters.Chapter], list]) -> str:
    """Return for every loss that something concerns a heading with its stem as anchor, and links to what does."""
    parts = []
    for chapter in chapters.chapters():
        if concerned := concerning(chapter):
            parts += [f"### {to_chapter(chapter.name, page, chapter.title)} {{#{chapter.stem}}}\n"]
            parts += [*(f"- {each.link(page)}" for each in concerned), ""]
    return "\n".join(parts)


def trouble_index(page: str) -> str:
    """Return what the box of the page searches, as a block of data in the page: it works from a folder too."""
    data = index().replace("</", r"<\/")
    return f'<script type="application/json" id="trouble-index">{data}</script>'


def numbers_listed(page: str) -> str:
    """Return the telling numbers in a table, the smallest first."""
    by_id = {each.id: each for each in entries()}
    rows = ["| Value | What it says | Entry |", "|---|---|---|"]
    for number in sorted(numbers(), key=lambda number: float(number.low)):
        value = number.low if number.low == number.high else f"{number.low} to {number.high}"
        more = by_id[number.entry].link(page)
        rows.append(f"| {value} | {number.says} | {more} |")
    return "\n".join(rows)


def trainers(page: str) -> str:
    """Return what trainers did to a loss, as benchmarks/trainers.py measured it."""
    told = json.loads((ROOT / "measured" / "trainers.json").read_text(encoding="utf-8"))
    rows = ["| Trainer | What was looked at | Found |", "|---|---|---|"]
    for name, found in told["found"].items():
        rows += [f"| {name} {told['versions'][name]} | {what} | {value} |" for what, value in found.items()]
    return "\n".join([*rows, "", f"Run on {told['date']} with torch {told['versions']['torch']}."])


def guarded(page: str) -> str:
    """Return the entries that the guard names, a link each."""
    source = (SNIPPETS / FOLDER / "guard" / "check_loss_call.py").read_text(encoding="utf-8")
    return "\n".join(f"- {entry.link(page)}" for entry in entries() if f'"{entry.id}"' in source)


def of_chapter(chapter: chapters.Chapter) -> list[Entry]:
    """Return the entries that concern a loss, the most frequent first."""
    return [entry for entry in entries() if chapter.stem in entry.fields["losses"]]


def index() -> str:
    """Return the entries and the telling numbers as JSON."""
    known = [
        {
            "id": each.id,
            "title": plain(each.heading),
            "raises": each.fields.get("raises", ""),
            "wordings": each.wordings,
            "words": each.fields["words"],
            "cause": plain(_first_paragraph(sections(each.page)[each.id])),
            "losses": each.fields["losses"],
        }
        for each in entries()
    ]
    told = [[number.low, number.high, number.says, number.entry] for number in numbers()]
    called = {each.stem: f"{each.module} {each.title}" for each in chapters.chapters()}
    index = {"entries": known, "numbers": told, "called": called}
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def plain(markdown: str) -> str:
    """Return Markdown of a heading or a sentence as text."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]|\\[()]", lambda mark: mark[1] or "", markdown).strip()


def problems() -> list[Problem]:
    """Return every fault of every entry: what is missing, unknown, out of order or not shown."""
    found: list[Problem] = []
    seen: dict[str, Page] = {}
    for page in _pages():
        found += _of_page(page, seen)
    for number in numbers():
        if number.entry not in seen:
            near = difflib.get_close_matches(number.entry, seen, n=1) or ["an entry"]
            reason = f"names the entry {number.entry!r}, which there is not"
            found.append(Problem(number.program, 1, reason, f"name {near[0]}."))
    return found


def _of_page(page: Page, seen: dict[str, Page]) -> list[Problem]:
    found: list[Problem] = []

    def say(line: int, reason: str, remedy: str) -> None:
        found.append(Problem(page.path, line, reason, remedy))

    shown = sections(page)
    ranks = []
    for id, fields in page.front["entries"].items():
        line = next((number for number, row in enumerate(page.text.splitlines(), 1) if row == f"  {id}:"), 1)
        if id in seen:
            say(line, f"the entry {id!r} is on {seen[id].name} too", "keep one of them.")
        seen[id] = page
        if id not in shown:
            say(line, f"the entry {id!r} has no section", f"head one: `## … {{#{id}}}`.")
            continue
        if _check_fields(id, fields, line, say):
            ranks.append((fields["rank"], id))
            _check_section(Entry(id, page, shown[id].title, fields), shown[id], line, say)
    for id in shown.keys() - page.front["entries"].keys():
        say(shown[id].line, f"the section {id!r} has no record", "add it to `entries` in the front matter.")
    order = [id for id in shown if id in page.front["entries"]]
    wanted = [id for _, id in sorted(ranks)]
    if len(wanted) == len(order) and order != wanted:
        first = next(here for here, there in zip(order, wanted, strict=True) if here != there)
        say(shown[first].line, f"the entry {first!r} is out of order", "put the lowest rank first.")
    return found


def _check_fields(id: str, fields: dict[str, Any], line: int, say: Say) -> bool:
    """Check the record of an entry by itself; return whether it can be looked at further."""
    for field, value in fields.items():
        if field not in FIELDS:
            say(line, f"the entry {id!r} has an unknown field `{field}`", "engine/trouble.py says which there are.")
        elif not isinstance(value, FIELDS[field]):
            say(line, f"`{field}` of {id!r} is {value!r}", f"make it a {FIELDS[field].__name__}.")
    missing = [field for field in NEEDED if field not in fields]
    if missing:
        say(line, f"the entry {id!r} has no {', '.join(missing)}", "add it; engine/trouble.py says what it is.")
    stems = {chapter.stem for chapter in chapters.chapters()}
    for stem in set(fields.get("losses", [])) - stems:
        near = difflib.get_close_matches(str(stem), stems, n=1) or ["a chapter's stem"]
        say(line, f"the entry {id!r} concerns {stem!r}, which is no loss", f"name {near[0]}.")
    return not missing


def _check_section(entry: Entry, section: Text, line: int, say: Say) -> None:
    """Check that a section shows what its record says."""
    fields, name = entry.fields, entry.program.relative_to(SNIPPETS).as_posix()
    marker = f"<!-- engine: entry {entry.id} -->"
    if marker not in section.text:
        say(section.line, f"the section of {entry.id!r} does not end with its links", f"add `{marker}`.")
    if not fields.get("executed", True):
        if "source" not in fields:
            say(line, f"the entry {entry.id!r} is not executed and has no `source`", "say where its message is from.")
    elif entry.program not in section.programs:
        say(section.line, f"the section of {entry.id!r} does not show {name}", "include it.")
    elif not any(fields.get("message", "") in row for row in said(entry.program)):
        say(line, f"the message of {entry.id!r} is in no `#>` line of {name}", "copy it from there.")


def _by_id(page: str, id: str) -> Entry:
    this = next((each for each in entries() if each.id == id and each.page.source == page), None)
    if this is None:
        reason = f"shows the entry {id!r}, which its front matter does not have"
        raise PageError(DOCS / page, 1, reason, "add its record.")
    return this


def _pages() -> list[Page]:
    return [page for page in chapters.pages() if page.path.parent.name == FOLDER and page.front.get("entries")]


@functools.lru_cache(maxsize=64)
def sections(page: Page) -> dict[str, Text]:
    """Return the sections of a page by the id of their heading."""
    ids = [match["id"] for match in ANCHOR.finditer(page.whole.masked)]
    named = [section for section in page.whole.split("##") if _has_anchor(page, section)]
    return dict(zip(ids, named, strict=True))


def _has_anchor(page: Page, section: Text) -> bool:
    return bool(ANCHOR.match(page.text.splitlines()[section.line - 2]))


def _first_paragraph(section: Text) -> str:
    return " ".join(section.masked.strip().partition("\n\n")[0].split())


def said(program: Path) -> Iterator[str]:
    """Yield what a program prints, as its file records it."""
    for row in program.read_text(encoding="utf-8").splitlines():
        if row.strip().startswith("#> "):
            yield row.strip().removeprefix("#> ")


def to_chapter(name: str, page: str, text: str) -> str:
    return f"[{text}]({posixpath.relpath(name, posixpath.dirname(page) or '.')}.md)"


def short(url: str) -> str:
    if match := re.search(r"github\.com/[^/]+/([^/]+)/(?:issues|pull|discussions)/(\d+)", url):
        return f"{match[1]}#{match[2]}"
    return re.sub(r"^https?://(?:www\.)?", "", url).partition("/")[0]
