"""What concerns a loss on other pages: those that link to its chapter, and those that its chapter links to."""

import collections
import functools
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown.extensions.toc import slugify

from engine import chapters
from engine.catalogue import link
from engine.chapters import Chapter
from engine.paths import DOCS

KINDS = {
    "concepts": "Concepts",
    "compare": "Comparisons",
    "labs": "Labs",
    "training": "Training",
    "writing": "Writing a loss",
    "start": "For beginners",
    "frameworks": "Frameworks",
}
"""By folder, what a chapter calls its pages. Trouble and relations stand in the data sheet, families in the menu."""

FEW = 3  # pages of a kind
LINK = re.compile(r"\]\((?P<target>(?!\w+:)[^)#\s]+?)(?:\.md|\.py|/)(?:#(?P<anchor>[^)]*))?\)")
HEADING = re.compile(r"^##+ (?P<title>.+?)(?: *\{ *#(?P<id>[\w-]+) *\})?$", re.MULTILINE)
PLAIN = re.compile(r"[\w ,:?!'\"()/.-]+")  # a heading whose words make its anchor


@dataclass(frozen=True)
class Source:
    """A page that may concern a loss: its path below `docs/`, its heading, and its text."""

    path: str
    heading: str
    text: str

    @property
    def name(self) -> str:
        return posixpath.splitext(self.path)[0]


def see_also(page: str) -> str:
    """Return what concerns the loss of a chapter, a line for each kind of page, what says most about it first."""
    chapter = chapters.chapter(page.removesuffix(".md"))
    found: dict[str, list[str]] = {}
    for source, anchor in _concerning(chapter):
        address = posixpath.relpath(source.path, chapter.family) + (f"#{anchor}" if anchor else "")
        found.setdefault(source.path.partition("/")[0], []).append(f"[{source.heading}]({address})")
    rows = [f"- **{kind}:** {', '.join(found[folder][:FEW])}" for folder, kind in KINDS.items() if folder in found]
    senders = [f"{link(name, page)} if {when}" for name, when in _senders(chapter)]
    if senders:
        rows.append(f"- **Chosen in place of:** {'; '.join(senders[:FEW])}")
    return "\n".join(['<div class="atlas-also" data-search-exclude markdown="block">', "", *rows, "", "</div>"])


def popular(count: int = 10) -> list[Chapter]:
    """Return the chapters that most other pages link to, the first most often."""
    linked = collections.Counter(target for _, target in _inbound(tuple(_sources())))
    linked.update(other["loss"] for each in chapters.chapters() for other in each.front.get("instead", []))
    return sorted(chapters.chapters(), key=lambda chapter: -linked[chapter.name])[:count]


def _concerning(chapter: Chapter) -> list[tuple[Source, str]]:
    """Return the pages that concern a loss, and the place on each, what says most about it first.

    What the chapter itself links to counts most; then the share of a page's links to chapters that lead to this one.
    """
    sources = {source.name: source for source in _sources()}
    places = {
        name: anchors for (name, target), anchors in _inbound(tuple(sources.values())).items() if target == chapter.name
    }
    total = collections.Counter()
    for (name, _), anchors in _inbound(tuple(sources.values())).items():
        total[name] += len(anchors)
    weights = {name: len(anchors) / total[name] for name, anchors in places.items()}
    for name, anchor in _links(Source(chapter.source, chapter.heading, chapter.whole.masked)):
        if name in sources:
            weights[name] = weights.get(name, 0) + 1
            places[name] = [anchor]
    ranked = sorted(weights, key=lambda name: (-weights[name], name))
    return [(sources[name], places[name][0] if len(set(places[name])) == 1 else "") for name in ranked]


def _senders(chapter: Chapter) -> list[tuple[str, str]]:
    """Return the chapters that name this loss as one to choose instead, and when."""
    return [
        (each.name, other["when"])
        for each in chapters.chapters()
        for other in each.front.get("instead", [])
        if other["loss"] == chapter.name
    ]


def _sources() -> Iterator[Source]:
    for page in chapters.pages():
        if page.path.parent.name in KINDS and (page.path.name != "index.md" or page.path.parent.name == "training"):
            yield Source(page.source, page.heading, page.whole.masked)
    for path in sorted((DOCS / "labs").glob("*.py")):
        text = re.sub(r"^# ?", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        yield Source(f"labs/{path.name}", re.search(r"^# (.+)$", text, re.MULTILINE)[1], text)


@functools.lru_cache(maxsize=1)
def _inbound(sources: tuple[Source, ...]) -> dict[tuple[str, str], list[str]]:
    """Return for each page and each chapter that it links to the places of the links: anchors on the page."""
    known = {chapter.name for chapter in chapters.chapters()}
    found: dict[tuple[str, str], list[str]] = {}
    for source in sources:
        places = [(match.start(), _anchor(match)) for match in HEADING.finditer(source.text)]
        for match in LINK.finditer(source.text):
            target = _target(source, match["target"])
            if target in known:
                above = [anchor for start, anchor in places if start < match.start()]
                found.setdefault((source.name, target), []).append(above[-1] if above else "")
    return found


def _anchor(heading: re.Match) -> str:
    return heading["id"] or (slugify(heading["title"], "-") if PLAIN.fullmatch(heading["title"]) else "")


def _links(source: Source) -> Iterator[tuple[str, str]]:
    for match in LINK.finditer(source.text):
        yield _target(source, match["target"]), match["anchor"] or ""


def _target(source: Source, target: str) -> str:
    """Return the name of the page that a link leads to; in a lab, links are addresses."""
    folder = source.name if source.path.endswith(".py") else posixpath.dirname(source.path)
    return posixpath.normpath(posixpath.join(folder, target))
