"""The one model of a page and of a chapter: the only code that knows their Markdown, each thing with its line.

A page is a file below `docs/`: front matter, sections (`## `), parts (`### `), tables, fenced blocks, programs (files
that blocks include), figures and formulas. A chapter is the page of one loss; its front matter is the loss's record
(`engine.record` is the schema), its family and stem are its path: `regression/huber_loss`.
"""

import functools
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from engine.paths import DOCS, SNIPPETS

FENCE = re.compile(
    r"^(?P<indent> *)(?P<marks>`{3,})(?P<language>\w*)[^\n]*\n(?P<body>.*?)^(?P=indent)(?P=marks) *$",
    re.MULTILINE | re.DOTALL,
)
FRONT = re.compile(r"\A---\n(?P<yaml>.*?)^---\n", re.MULTILINE | re.DOTALL)
INCLUDE = re.compile(r'^\s*--8<-- "(?P<name>[^"]+)"\s*$')
PROGRAM = re.compile(r'^ *--8<-- "(?P<shown>[^"]+)" *$|^ *```figure\n *(?P<drawn>\S+)$', re.MULTILINE)
GENERATED = re.compile(r"^<!-- engine: (?P<name>\w+)(?: (?P<of>[\w-]+))? -->$", re.MULTILINE)
FORMULA = re.compile(r"\\\[(?P<display>.*?)\\\]|\\\((?P<inline>.*?)\\\)", re.DOTALL)


class PageError(ValueError):
    """A page cannot be read; has `path`, `line` and `remedy`."""

    def __init__(self, path: Path, line: int, reason: str, remedy: str):
        super().__init__(reason)
        self.add_note(f"{path}:{line}\n  To mend it: {remedy}")  # for a traceback
        self.path, self.line, self.remedy = path, line, remedy


@dataclass(frozen=True)
class Block:
    """A fenced block: the line of its fence, its language, and what stands between the fences."""

    line: int
    language: str
    body: str


@dataclass(frozen=True)
class Table:
    """A table: the line of its heading row, the heading cells, and (line, cells) of each row."""

    line: int
    heading: list[str]
    rows: list[tuple[int, list[str]]]


@dataclass(frozen=True)
class Figure:
    """A figure: its line, the program that draws it, and the text that says what to see."""

    line: int
    program: Path
    alt: str


@dataclass(frozen=True)
class Formula:
    """A formula: its line, its TeX without delimiters, and whether it stands on lines of its own."""

    line: int
    tex: str
    display: bool


@dataclass(frozen=True)
class Text:
    """A stretch of a page: heading, line where its text begins, text, and the text with fenced blocks blanked."""

    title: str
    line: int
    text: str
    masked: str

    def split(self, marks: str) -> list["Text"]:
        """Return the stretches below each heading of a level (`##`, `###`), in order."""
        heads = list(re.finditer(rf"^{marks} (?P<title>.+?)(?: \{{[^}}]*\}})?\n?$", self.masked, re.MULTILINE))
        ends = [head.start() for head in heads[1:]] + [len(self.text)]
        return [self._cut(head["title"], head.end(), end) for head, end in zip(heads, ends, strict=False)]

    def parts(self) -> dict[str, "Text"]:
        """Return the parts (`### `) of a section by heading."""
        return {part.title: part for part in self.split("###")}

    @property
    def tables(self) -> list[Table]:
        """The tables, in order."""
        found = []
        for match in re.finditer(r"(?:^ *\|.*\n?)+", self.masked, re.MULTILINE):
            line = self.line + self.masked.count("\n", 0, match.start())
            rows = [(line + number, cells(row)) for number, row in enumerate(match[0].splitlines())]
            found.append(Table(line, rows[0][1], [row for row in rows[1:] if not _is_rule(row[1])]))
        return found

    @property
    def programs(self) -> list[Path]:
        """The files that its blocks include or draw, in order."""
        return [SNIPPETS / (match["shown"] or match["drawn"]) for match in PROGRAM.finditer(self.text)]

    def _cut(self, title: str, start: int, end: int) -> "Text":
        line = self.line + self.text.count("\n", 0, start)
        return Text(title, line, self.text[start:end], self.masked[start:end])


@dataclass(frozen=True)
class Page:
    """One Markdown file below `docs/`."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """The page's name: its path below `docs/`, without the ending."""
        return self.path.relative_to(DOCS).with_suffix("").as_posix()

    @property
    def source(self) -> str:
        """The page's path below `docs/`, as MkDocs names it."""
        return self.path.relative_to(DOCS).as_posix()

    @cached_property
    def front(self) -> dict[str, Any]:
        """The front matter; empty where there is none.

        Raises:
            PageError: it is not closed, not YAML, or not a mapping.
        """
        match = FRONT.match(self.text)
        if not match:
            if self.text.startswith("---\n"):
                raise PageError(self.path, 1, "front matter is not closed", "end it with a line `---`.")
            return {}
        try:
            front = yaml.safe_load(match["yaml"]) or {}
        except yaml.MarkedYAMLError as error:
            line = (error.problem_mark.line if error.problem_mark else 0) + 2
            raise PageError(self.path, line, f"front matter is not YAML: {error.problem}", "mend it.") from None
        if not isinstance(front, dict):
            raise PageError(self.path, 2, "front matter is not a mapping", "write `name: value` rows.")
        return front

    @cached_property
    def whole(self) -> Text:
        """The text below the front matter."""
        match = FRONT.match(self.text)
        start = match.end() if match else 0
        body = self.text[start:]
        masked = FENCE.sub(lambda fence: re.sub(r"[^\n]", " ", fence[0]), body)
        return Text("", self.text.count("\n", 0, start) + 1, body, masked)

    @cached_property
    def heading(self) -> str:
        """The page's title: of its front matter, else of its first heading."""
        first = re.search(r"^# (.+)$", self.whole.masked, re.MULTILINE)
        return self.front.get("title") or (first[1] if first else self.name)

    @cached_property
    def sections(self) -> dict[str, Text]:
        """The sections (`## `) by heading, in order."""
        return {section.title: section for section in self.whole.split("##")}

    @cached_property
    def blocks(self) -> list[Block]:
        """The fenced blocks, in order."""
        return [
            Block(self.line(fence.start()), fence["language"], fence["body"])
            for fence in FENCE.finditer(self.whole.text)
        ]

    @cached_property
    def programs(self) -> list[Path]:
        """The files that the page shows, in order."""
        return self.whole.programs

    @cached_property
    def prose(self) -> str:
        """The text without front matter and without what stands in fenced blocks."""
        return self.whole.masked

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures, in order."""
        blocks = [
            (block.line, *block.body.strip().partition("\n")) for block in self.blocks if block.language == "figure"
        ]
        return [Figure(line, SNIPPETS / name.strip(), " ".join(alt.split())) for line, name, _, alt in blocks]

    @cached_property
    def formulas(self) -> list[Formula]:
        """The formulas of the prose, in order."""
        return [
            Formula(self.line(formula.start()), formula["display"] or formula["inline"], formula["display"] is not None)
            for formula in FORMULA.finditer(self.whole.masked)
        ]

    @cached_property
    def generated(self) -> list[tuple[int, str]]:
        """The lines `<!-- engine: name -->` or `<!-- engine: name of-what -->`, as (line, name)."""
        return [(self.line(match.start()), match["name"]) for match in GENERATED.finditer(self.whole.masked)]

    def line(self, offset: int) -> int:
        """Return the line of the file in which a place of the body lies."""
        return self.whole.line + self.whole.text.count("\n", 0, offset)

    def field_line(self, field: str) -> int:
        """Return the line on which a field of the front matter stands; 1 if it is missing."""
        rows = self.text.splitlines()[: self.whole.line]
        return next((number for number, row in enumerate(rows, start=1) if row.startswith(f"{field}:")), 1)


@dataclass(frozen=True)
class Chapter(Page):
    """The page of one loss; `front` is its record."""

    @property
    def family(self) -> str:
        return self.path.parent.name

    @property
    def stem(self) -> str:
        return self.path.stem

    @property
    def module(self) -> str:
        """The class in `torch.nn`, as `HuberLoss`; empty for a loss of our own."""
        return str(self.front.get("module", "")).removeprefix("nn.")

    @property
    def own(self) -> bool:
        """Whether PyTorch has no such loss, so that the chapter brings a file to copy."""
        return not self.module

    @property
    def order(self) -> float:
        return self.front.get("order", 0)

    @property
    def title(self) -> str:
        """The heading up to a colon: what links say."""
        return self.heading.partition(":")[0]

    @property
    def folder(self) -> Path:
        """Where its programs are."""
        return SNIPPETS / self.family / self.stem

    @property
    def implementation(self) -> Path:
        """The file to copy, for a loss of our own."""
        return self.folder / f"{self.stem}.py"

    @property
    def call(self) -> Path:
        """The program of its first screen: the smallest real use."""
        return self.folder / "first_look.py"

    @property
    def picture(self) -> Path | None:
        """The program that draws its first figure below Picture."""
        return next(iter(self.sections["Picture"].programs), None) if "Picture" in self.sections else None

    @property
    def tile(self) -> Path:
        """The program that draws it as small as a thumb, for lists of losses."""
        return self.folder / "tile.py"

    @property
    def papers(self) -> list[str]:
        """The numbers of the papers that its references name, the primary one first."""
        references = self.sections.get("References")
        return re.findall(r"\[((?:doi:10\.|arXiv:\d)[^\]]+)\]", references.text) if references else []


@dataclass(frozen=True)
class Family:
    """A folder of chapters that answer one question; `page` is its `index.md`."""

    page: Page
    chapters: list[Chapter]

    @property
    def name(self) -> str:
        return self.page.path.parent.name

    @property
    def label(self) -> str:
        """A word or two, for menus."""
        return self.page.front["label"]


@functools.cache
def pages(docs: Path = DOCS) -> list[Page]:
    """Return every page that is written by hand, chapters among them, by path.

    Raises:
        PageError: a file is not UTF-8.
    """
    return [_read(path, path.stat().st_mtime_ns) for path in sorted(docs.rglob("*.md"))]


@functools.cache
def families(docs: Path = DOCS) -> list[Family]:
    """Return the families in the order of their records, each with its chapters in theirs.

    A folder is a family when its `index.md` has an `order`; each other page in it is a chapter.
    """
    found = []
    for index in (page for page in pages(docs) if page.path.name == "index.md" and "order" in page.front):
        members = [page for page in pages(docs) if page.path.parent == index.path.parent and page is not index]
        chapters = [_chapter(page) for page in members]
        found.append(Family(index, sorted(chapters, key=lambda chapter: (chapter.order, chapter.stem))))
    return sorted(found, key=lambda family: family.page.front["order"])


@functools.cache
def chapters(docs: Path = DOCS) -> list[Chapter]:
    """Return the chapter of every loss: family by family, each family in its order."""
    return [chapter for family in families(docs) for chapter in family.chapters]


def forget() -> None:
    """Read every page anew from now on: files may have changed since a build began."""
    for remembered in (pages, families, chapters):
        remembered.cache_clear()


def page(name: str) -> Page:
    """Return a page by name, as `compare/claims`.

    Raises:
        FileNotFoundError: there is none.
    """
    path = DOCS / f"{name}.md"
    return _read(path, path.stat().st_mtime_ns)


def chapter(name: str) -> Chapter:
    """Return a chapter by name (`regression/huber_loss`) or by stem (`huber_loss`).

    Raises:
        KeyError: there is none.
    """
    return {each.name: each for each in chapters()}.get(name) or {each.stem: each for each in chapters()}[name]


def cells(row: str) -> list[str]:
    r"""Return the cells of a table's row; a bar that is part of a cell is escaped (`\|`)."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip())[1:-1]]


def code(cell: str) -> str:
    """Return the expression that a table's cell shows."""
    return cell.strip("`").replace("\\|", "|")


def _is_rule(row: list[str]) -> bool:
    return all(set(cell) <= set("-: ") for cell in row)


@functools.lru_cache(maxsize=1024)
def _read(path: Path, saved: int) -> Page:
    try:
        return Page(path, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise PageError(path, 1, f"is not UTF-8: {error.reason}", "save it as UTF-8.") from None


@functools.lru_cache(maxsize=1024)
def _chapter(page: Page) -> Chapter:
    return Chapter(page.path, page.text)
