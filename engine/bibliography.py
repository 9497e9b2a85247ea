"""The references of chapters as BibTeX: what stands on the page, and no more."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from engine.chapters import Chapter

ENTRY = re.compile(r"^- (?P<text>.+(?:\n(?!- |\n).+)*)", re.MULTILINE)
TITLED = re.compile(r'(?P<authors>[^"]*)"(?P<title>[^"]+)"(?P<rest>.*)')
LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<url>\S+?)\)(?=[\s,.;]|$)")
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
SPECIAL = re.compile(r"([&%$#_])")


@dataclass(frozen=True)
class Reference:
    """One reference; a field that the page does not state is empty."""

    authors: tuple[str, ...]
    title: str
    venue: str
    year: str
    doi: str
    arxiv: str
    url: str

    @property
    def key(self) -> str:
        """The name to cite it by: first author, year, first long word of the title."""
        family = self.authors[0].split()[-1] if self.authors else "anonymous"
        word = next((word for word in re.findall(r"\w+", self.title) if len(word) > 3), "")
        plain = unicodedata.normalize("NFKD", f"{family}{self.year}{word}".lower())
        return re.sub(r"[^a-z0-9]", "", plain)

    def entry(self) -> str:
        """Return the BibTeX entry, a `misc`: the page does not say what is a journal and what a conference."""
        worded = {"author": " and ".join(self.authors), "title": f"{{{self.title}}}", "howpublished": self.venue}
        fields = {name: SPECIAL.sub(r"\\\1", text) for name, text in worded.items()}
        fields |= {"year": self.year, "doi": self.doi, "eprint": self.arxiv, "url": self.url}
        fields |= {"archiveprefix": "arXiv"} if self.arxiv else {}
        rows = [f"  {name} = {{{text}}}," for name, text in fields.items() if text]
        return "\n".join([f"@misc{{{self.key},", *rows, "}"])


def references(chapter: Chapter) -> list[Reference]:
    """Return what a chapter's last section cites, in order.

    Raises:
        ValueError: a reference has no title between quotation marks.
    """
    return [_read(entry["text"]) for entry in ENTRY.finditer(chapter.sections["References"].text)]


def bibtex(cited: Iterable[Reference]) -> str:
    """Return references as a file for BibTeX, each paper once: as it is cited first."""
    once: dict[str, str] = {}
    for reference in cited:
        once.setdefault(reference.key, reference.entry())
    return "\n\n".join(once.values()) + "\n"


def _read(text: str) -> Reference:
    text = " ".join(text.split())
    parts = TITLED.match(LINK.sub("", text))
    if not parts:
        raise ValueError(f"no title between quotation marks: {text}")
    links = {link["text"]: link["url"] for link in LINK.finditer(text)}
    numbers = dict(label.split(":", 1) for label in links if label.startswith(("doi:", "arXiv:")))
    year = YEAR.search(parts["rest"])
    venue = parts["rest"][: year.start()] if year else ""
    return Reference(
        authors=_authors(parts["authors"]),
        title=parts["title"].rstrip(","),
        venue=" ".join(venue.replace("*", "").strip(" ,").split()),
        year=year[0] if year else "",
        doi=numbers.get("doi", ""),
        arxiv=numbers.get("arXiv", ""),
        url=next(iter(links.values()), ""),
    )


def _authors(text: str) -> tuple[str, ...]:
    named = re.sub(r",? (?:et al\.|and others)$", ", others", text.strip(" ,"))
    return tuple(filter(None, re.split(r", (?:and )?| and ", named)))
