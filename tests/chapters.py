"""Chapters as data: their sections, data sheets, includes and figures, read from the Markdown."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.frameworks import cells
from engine.paths import DOCS, SNIPPETS

FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)[^\n]*\n(?P<body>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
INCLUDE = re.compile(r'^\s*--8<-- "(?P<name>[^"]+)"\s*$')


@dataclass(frozen=True)
class Page:
    """One Markdown file below `docs/`."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.relative_to(DOCS).with_suffix("").as_posix()

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def front_matter(self) -> dict[str, str]:
        match = re.match(r"---\n(.*?)\n---\n", self.text, re.DOTALL)
        rows = match[1].splitlines() if match else []
        return dict(row.split(": ", 1) for row in rows if ": " in row)

    @cached_property
    def blocks(self) -> list[tuple[int, str, str]]:
        """Fenced blocks as (line, language, body)."""
        return [
            (self.text.count("\n", 0, match.start()) + 1, match["language"], match["body"])
            for match in FENCE.finditer(self.text)
        ]

    @cached_property
    def snippets(self) -> list[Path]:
        """The files its blocks include, in order."""
        rows = [row for _, _, body in self.blocks for row in body.splitlines()]
        return [SNIPPETS / match["name"] for row in rows if (match := INCLUDE.match(row))]

    @cached_property
    def prose(self) -> str:
        """The text without front matter and fenced blocks."""
        return FENCE.sub("", re.sub(r"\A---\n.*?\n---\n", "", self.text, flags=re.DOTALL))

    @cached_property
    def sections(self) -> dict[str, str]:
        """Text by level-2 heading, in order; fenced blocks kept, code comments not mistaken for headings."""
        masked = FENCE.sub(lambda match: match[0].replace("\n#", "\n_"), self.text)
        parts = re.split(r"^## (.+?)(?: \{.*\})?$", masked, flags=re.MULTILINE)
        return dict(zip(parts[1::2], parts[2::2], strict=True))

    def table(self, section: str) -> list[list[str]]:
        """Return the first table of a section as rows of cells, heading row first, rule row left out."""
        rows = [row for row in self.sections.get(section, "").splitlines() if row.startswith("|")]
        return [row for row in map(cells, rows) if not all(set(cell) <= set("-: ") for cell in row)]


def pages() -> list[Page]:
    """Return every page of the site."""
    return [Page(path) for path in sorted(DOCS.rglob("*.md"))]


def labs() -> list[Path]:
    """Return the labs: notebooks in percent format."""
    return sorted((DOCS / "labs").glob("*.py"))


def site_pages() -> list[str]:
    """Return the name of everything that has an address on the site, labs included."""
    return [page.name for page in pages()] + [f"labs/{path.stem}" for path in labs()]


def lab_cells(name: str) -> set[str]:
    """Return the code cells of a lab as its page shows them; none for other pages."""
    path = DOCS / f"{name}.py"
    if path not in labs():
        return set()
    cells = re.split(r"^# %%.*\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"\A# alt: .*\n", "", cell).strip() for cell in cells}


def code(cell: str) -> str:
    """Return the expression that a table's cell shows."""
    return cell.strip("`").replace("\\|", "|")


def chapter(family: str, stem: str) -> Page:
    """Return the chapter of one loss."""
    return Page(DOCS / family / f"{stem}.md")
