"""What one build of the site knows: what programs did, what was drawn, and what is wrong. Knows no generator."""

import ast
import contextlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from drawing import code, formulas
from engine.paths import CACHE, DOCS
from verified import runner
from verified.problem import Problem
from verified.process import Outcome


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
            with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=self.file.parent, delete=False) as temporary:
                json.dump(dict(sorted(kept.items())), temporary)
            os.replace(temporary.name, self.file)


@dataclass
class Site:
    """One build.

    Attributes:
        collects: whether somebody looks at `problems` when all pages are made. If not, a page with problems raises.
        page: the source of the page that is being made.
        problems: everything found wrong so far.
        characters: what the formulas show, for which fonts are cut.
    """

    collects: bool = False
    page: Path = DOCS
    problems: list[Problem] = field(default_factory=list)
    characters: set[str] = field(default_factory=set)
    outcomes: dict[Path, Outcome] = field(default_factory=dict)
    formulas: Store = field(default_factory=lambda: Store(CACHE / f"formulas-{formulas.version()}.json"))
    colours: Store = field(default_factory=lambda: Store(CACHE / f"colours-{code.version()}.json"))

    def check(self, paths: Iterable[Path] | None = None) -> None:
        """Run programs, by default all, and hold each to what its file says."""
        outcomes, problems = runner.check(paths, progress=runner.show_progress)
        self.outcomes |= outcomes
        self.problems += problems

    def outcome(self, path: Path) -> Outcome:
        """Return what a program did; one that is not Python did nothing, and `problems` says so."""
        if path not in self.outcomes:
            self.check([path])
        return self.outcomes.get(path, Outcome())

    def problem(self, text: str, reason: str, remedy: str) -> None:
        """Note what is wrong with the page that is being made, at the first line that holds `text`."""
        lines = self.page.read_text(encoding="utf-8").splitlines()
        line = next((number for number, row in enumerate(lines, start=1) if text in row), 1)
        found = Problem(self.page, line, reason, remedy)
        self.problems += [found] if found not in self.problems else []

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
        lines = text.splitlines()
        if not text.strip():
            yield Problem(path, 1, "is empty", "write the page, or remove the file.")
        elif path.suffix == ".py":
            yield from _syntax(path, text)
        elif lines[0].strip() == "---":
            yield from _front_matter(path, lines)


def _syntax(path: Path, text: str) -> Iterable[Problem]:
    try:
        ast.parse(text)
    except SyntaxError as error:
        yield Problem(path, error.lineno or 1, f"is not Python: {error.msg}", "mend the syntax.")


def _front_matter(path: Path, lines: list[str]) -> Iterable[Problem]:
    end = next((number for number, row in enumerate(lines[1:], start=1) if row.rstrip() in ("---", "...")), None)
    if end is None:
        yield Problem(path, 1, "begins with front matter that nothing closes", "end it with a line `---`.")
        return
    try:
        meta = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        reason = f"has front matter that is not YAML: {getattr(error, 'problem', error)}"
        yield Problem(path, line, reason, "mend it; a text that holds `: ` or `#` stands in quotation marks.")
        return
    if not isinstance(meta, dict):
        yield Problem(path, 2, "has front matter that is not a list of fields", "write `name: value` on each line.")


def _read(file: Path) -> dict[str, str]:
    """Return a stored dictionary; one that is damaged or foreign is one that is not there."""
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    sound = isinstance(known, dict) and all(isinstance(value, str) for value in known.values())
    return known if sound else {}
