"""What one build of the site knows: what programs did, what was drawn, and what is wrong. Knows no generator."""

import ast
import contextlib
import json
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from drawing import code, formulas
from engine import versions
from engine.chapters import Page, PageError
from engine.paths import CACHE, DOCS
from engine.preview import Preview
from engine.programs import PROGRAMS
from verified import cache
from verified.problem import Problem
from verified.process import Outcome
from verified.runner import show_progress

LATER = re.compile(r"<!--atlas (?P<number>\d+)-->.*?<!--/atlas-->", re.DOTALL)


class Store(dict[str, str]):
    """What was drawn, by name; read from a file, and written back when it changed, without what nobody asked for."""

    def __init__(self, file: Path):
        super().__init__()
        self.file, self.asked, self.known = file, set(), _read(file)
        self.update(self.known)

    def __contains__(self, name: object) -> bool:
        self.asked.add(name)
        return super().__contains__(name)

    def save(self) -> None:
        """Write the file whole or not at all; a place that cannot be written only costs time at the next build."""
        kept = {name: self[name] for name in self.keys() & self.asked}
        if kept.keys() == self.known.keys():
            return
        with contextlib.suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            cache.replace(self.file, json.dumps(dict(sorted(kept.items()))))


@dataclass
class Site:
    """One build.

    Attributes:
        collects: whether somebody looks at `problems` when all pages are made. If not, a page with problems raises.
        preview: what runs in the background while the site is served; none in a build, where all is known.
        page: the source of the page that is being made.
        directories: whether a page is a folder on the site (`regression/huber_loss/`), or a file.
        pages: the generator's files of all pages.
        problems: everything found wrong so far.
        drawn: the HTML that `later` put off.
        elsewhere: what other PyTorch versions print, by program.
        searched: by page, the words under which search finds it.
        called: by page, the names under which search finds it first.
        shown: the formulas as they are drawn, for which fonts are cut.
        cards: what stands on each page's card, by the page's source.
        images: files for images that figures hold, by name below the site.
    """

    collects: bool = False
    preview: Preview | None = None
    page: Path = DOCS
    directories: bool = True
    pages: list = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    searched: dict[str, list[str]] = field(default_factory=dict)
    called: dict[str, list[str]] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    cards: dict[str, list[str]] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    outcomes: dict[Path, Outcome] = field(default_factory=dict)
    elsewhere: dict[str, list[versions.Drift]] = field(default_factory=versions.by_program)
    drawn: list[str] = field(default_factory=list)
    formulas: Store = field(default_factory=lambda: Store(CACHE / f"formulas-{formulas.version()}.json"))
    colours: Store = field(default_factory=lambda: Store(CACHE / f"colours-{code.version()}.json"))

    def check(self, paths: Iterable[Path] | None = None) -> None:
        """Run programs, by default all, and hold each to what its file says."""
        outcomes, problems = PROGRAMS.check(paths, show_progress)
        self.outcomes |= outcomes
        self.problems += problems

    def outcome(self, path: Path) -> Outcome:
        """Return what a program did; one that did not run yet, or is not Python, did nothing."""
        if path not in self.outcomes and not self.preview:
            self.check([path])
        return self.outcomes.get(path, Outcome())

    def problem(self, text: str, reason: str, remedy: str) -> None:
        """Note what is wrong with the page that is being made, at the first line that holds `text`."""
        lines = self.page.read_text(encoding="utf-8").splitlines()
        line = next((number for number, row in enumerate(lines, start=1) if text in row), 1)
        found = Problem(self.page, line, reason, remedy)
        self.problems += [found] if found not in self.problems else []

    def address(self, file: str) -> str:
        """Return the address of a file of the site, as the page that is being made has to write it."""
        page = self.page.relative_to(DOCS)
        folder = page.with_suffix("") if self.directories and page.stem not in ("", "index") else page.parent
        return posixpath.relpath(file, folder.as_posix())

    def later(self, plain: str, drawn: str) -> str:
        """Return what a search index should read; `complete` puts what a reader should see in its place.

        An index has no use for the spans of code and formulas, and takes longer to read them than Markdown to write.
        """
        self.drawn.append(drawn)
        return f"<!--atlas {len(self.drawn) - 1}-->{plain}<!--/atlas-->"

    def complete(self, page_html: str) -> str:
        """Return a page's HTML with all that was put off."""
        return LATER.sub(lambda place: self.drawn[int(place["number"])], page_html)

    def save(self) -> None:
        """Remember what was drawn."""
        self.formulas.save()
        self.colours.save()


def sources(folder: Path = DOCS) -> Iterable[Problem]:
    """Yield what is wrong with the files of pages before anybody reads them as Markdown."""
    for path in sorted([*folder.rglob("*.md"), *folder.glob("labs/*.py")]):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes().count(b"\n", 0, error.start) + 1
            yield Problem(path, line, f"is not UTF-8: {error.reason}", "save the file as UTF-8.")
            continue
        if not text.strip():
            yield Problem(path, 1, "is empty", "write the page, or remove the file.")
        elif path.suffix == ".py":
            yield from _syntax(path, text)
        else:
            try:
                Page(path, text).front  # noqa: B018  is read for its errors
            except PageError as error:
                yield Problem(path, error.line, str(error), error.remedy)


def _syntax(path: Path, text: str) -> Iterable[Problem]:
    try:
        ast.parse(text)
    except SyntaxError as error:
        yield Problem(path, error.lineno or 1, f"is not Python: {error.msg}", "mend the syntax.")


def _read(file: Path) -> dict[str, str]:
    """Return a stored dictionary; one that is damaged or foreign is one that is not there."""
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    sound = isinstance(known, dict) and all(isinstance(value, str) for value in known.values())
    return known if sound else {}
