"""Runs programs, in parallel and cached by content, and compares what happened with what their files say."""

import difflib
import functools
import hashlib
import importlib.metadata
import json
import multiprocessing
import os
import platform
import re
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from multiprocessing.connection import wait
from pathlib import Path

import psutil

from verified import cache, process
from verified.annotate import annotate, recorded
from verified.problem import Problem, ProblemError, shown
from verified.process import Outcome
from verified.queue import Queue

GRACE = 10.0  # seconds for a process and its children to tidy up after it has reported
LONGEST_DIFF = 40  # lines
STARTERS = {"concurrent.futures", "multiprocessing", "subprocess", "threading", "torch.distributed"}
STARTERS |= {"torch.multiprocessing"}
STARTS = re.compile(r"\bos\.fork|\bnum_workers\b")
MEND = "mend the snippet, or show the message with try/except and print."


@dataclass(frozen=True)
class Programs:
    """The programs below a folder, and how they are run.

    Attributes:
        root: the folder from which programs are named.
        folder: where they lie.
        cache: directory of earlier outcomes; None runs everything and keeps nothing.
        figures: the module that draws, `verified.process.run` says how.
        packages: the packages whose versions their outcomes depend on.
        time_limit: seconds after which a program is stopped; far more than any needs, for the machine may be busy.
        start_method: how processes start; by default a warm fork server where there is one, else "spawn".
    """

    root: Path
    folder: Path
    cache: Path | None
    figures: str
    packages: tuple[str, ...] = ()
    time_limit: float = 600.0
    start_method: str | None = None

    def __post_init__(self):
        self._loaded  # noqa: B018  as it is on disk now, while it is being imported

    def find(self, folder: Path | None = None) -> list[Path]:
        """Return every program below `folder`, by default all, sorted."""
        return sorted(path for path in (folder or self.folder).rglob("*.py") if "__pycache__" not in path.parts)

    def name(self, path: Path) -> str:
        """Return a program's path from the root on, where it lies inside."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)

    def known(self, path: Path) -> Outcome | None:
        """Return a program's outcome if this very program has run before."""
        return _decode(cache.read(self._file(path))) if self.cache else None

    def recorded(self, path: Path) -> Outcome:
        """Return a program's outcome without running it: from the cache, else what its `#>` lines say.

        In the second case `ran` is False and there are no figures: they need a run.

        Raises:
            ProblemError: the file is not UTF-8.
            SyntaxError, tokenize.TokenError: it is not Python.
        """
        return self.known(path) or Outcome(recorded(_text(path)), agrees=True, ran=False)

    def start(self, paths: Iterable[Path], report: Callable[[Path, Outcome], None]) -> Queue:
        """Run programs in the background, whether known or not, and remember their outcomes; see `Queue`.

        `problems` says what is wrong with an outcome; `known` ones need not run again.

        Raises:
            ProblemError: the code that runs programs was edited since it was loaded.
        """
        if edited := [file for file, content in self._loaded.items() if file.read_bytes() != content]:
            reason = "was edited after this process had loaded it"
            raise ProblemError(Problem(edited[0], 1, reason, "stop the command and start it again."))
        method = self.start_method
        method = method or ("forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn")
        context = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload([*process.PRELOAD, self.figures])
        return Queue(functools.partial(self._run, context=context), starts_processes, paths, report)

    def run(
        self, paths: Iterable[Path], progress: Callable[[int, int, Path], None] | None = None
    ) -> dict[Path, Outcome]:
        """Run programs side by side, one process each, and return their outcomes in the order of `paths`.

        Args:
            paths: the files to run; what has run before is not run again.
            progress: called with (number done, number to run, file) as each run ends.

        Raises:
            ProblemError: the cache cannot be written, or the code that runs programs was edited.
        """
        outcomes = {path: self.known(path) for path in paths}

        def report(path: Path, outcome: Outcome) -> None:
            outcomes[path] = outcome
            if progress:
                progress(*queue.progress, path)

        todo = [path for path, outcome in outcomes.items() if outcome is None]
        with self.start(todo, report) as queue:
            queue.wait()
        return outcomes

    def check(
        self, paths: Iterable[Path] | None = None, progress: Callable[[int, int, Path], None] | None = None
    ) -> tuple[dict[Path, Outcome], list[Problem]]:
        """Run programs, by default all, and compare each with its file.

        Returns:
            The outcomes by path, and every problem found: an empty list when each file says what happened.
        """
        try:
            outcomes = self.run(self.find() if paths is None else paths, progress)
        except ProblemError as error:
            return {}, [error.problem]
        return outcomes, [problem for path, outcome in outcomes.items() for problem in self.problems(path, outcome)]

    def problems(self, path: Path, outcome: Outcome) -> list[Problem]:
        """Return what is wrong with a program whose outcome this is."""
        if outcome.faults:
            return [Problem(path, line, reason, MEND) for line, reason in outcome.faults]
        return [] if outcome.agrees else _drift(path, outcome)

    def refresh(
        self, paths: Iterable[Path] | None = None, progress: Callable[[int, int, Path], None] | None = None
    ) -> tuple[list[Path], list[Problem]]:
        """Run programs, by default all, and write what they printed into their `#>` lines.

        A program that fails keeps its file as it is. Returns the files changed and the problems met.
        """
        outcomes, problems = self.check(paths, progress)
        changed = []
        for path, outcome in outcomes.items():
            if not outcome.faults and (new := annotate(old := _text(path), outcome.printed)) != old:
                crlf = b"\r\n" in path.read_bytes()
                cache.replace(path, (new.replace("\n", "\r\n") if crlf else new).encode())
                changed.append(path)
        return changed, [problem for problem in problems if problem.path not in changed]

    def key(self, path: Path) -> str:
        """Return a digest of all that a program's outcome depends on.

        That is: its name and text, the modules beside it that it imports, the code that runs it and draws, Python,
        the platform and the versions of the packages.
        """
        digest = hashlib.sha256(self._environment.encode())
        digest.update(self.name(path).encode())
        for file in with_local_imports(path):
            digest.update(file.read_bytes())
        return digest.hexdigest()[:32]

    @functools.cached_property
    def _loaded(self) -> dict[Path, bytes]:
        return cache.sources([__name__, self.figures])

    @functools.cached_property
    def _environment(self) -> str:
        versions = [f"{name} {importlib.metadata.version(name)}" for name in self.packages]
        sources = [content.decode() for content in self._loaded.values()]
        return "\n".join([platform.platform(), sys.version, *versions, *sources])

    def _file(self, path: Path) -> Path:
        return self.cache / f"{self.key(path)}.json"

    def _run(self, path: Path, context) -> Outcome:
        """Run one program, compare it with its file, and remember the outcome if nothing is wrong with it."""
        file, beside = self.cache and self._file(path), _beside(path)
        try:
            source = _text(path)
        except ProblemError as error:
            return Outcome(faults=[(error.problem.line, f"{error.problem.reason}; {error.problem.remedy}")])
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            outcome = self._run_process((str(path), source, self.name(path), self.figures, folder), context)
        if not path.is_file() or _text(path) != source:
            outcome.faults.append((0, "was changed or removed while it ran; where a person did it, build again"))
        elif left := sorted({entry[0] for entry in _beside(path) - beside}):
            outcome.faults.append((0, f"leaves {', '.join(left)} beside itself; write into a temporary folder"))
        outcome.agrees = not outcome.faults and annotate(source, outcome.printed) == source
        if file and not outcome.faults:
            cache.write(file, json.dumps(asdict(outcome)).encode())
        return outcome

    def _run_process(self, arguments: tuple[str, ...], context) -> Outcome:
        receiver, sender = context.Pipe(duplex=False)
        child = context.Process(target=process.run, args=(*arguments, sender))
        child.start()
        sender.close()
        try:
            if not wait([receiver], timeout=self.time_limit):
                return Outcome(faults=[(0, f"runs longer than {self.time_limit:g} s and was stopped")])
            outcome = receiver.recv()
            child.join(GRACE)
            if left := _children(child.pid):
                outcome.faults.append((0, f"ends before what it started: {', '.join(left)}; wait for its processes"))
            return outcome
        except EOFError:
            child.join()
            return Outcome(faults=[(0, f"kills its process (exit status {child.exitcode}){_stray(arguments[-1])}")])
        finally:
            _kill_group(child.pid)
            child.kill()
            child.join()
            receiver.close()


def show_progress(done: int, total: int, path: Path) -> None:
    """Print a running count on stderr: one line that rewrites itself in a terminal, every fiftieth run elsewhere."""
    text = f"snippets: {done}/{total} {shown(path)}"
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="\n" if done == total else "", file=sys.stderr, flush=True)
    elif done in (1, total) or done % 50 == 0:
        print(text, file=sys.stderr, flush=True)


def with_local_imports(path: Path, seen: frozenset[Path] = frozenset()) -> list[Path]:
    """Return `path` and the files beside it that it imports, directly or not."""
    files = [path]
    for name in sorted(cache.imports(path.read_bytes().decode(errors="replace"))):
        beside = path.parent / f"{name.split('.')[0]}.py"
        if beside.exists() and beside not in seen | set(files):
            files += with_local_imports(beside, seen | set(files))
    return files


def starts_processes(path: Path) -> bool:
    """Say whether a program starts processes or threads, by its imports and calls: such programs run one at a time."""
    source = path.read_text(encoding="utf-8", errors="replace")
    return not STARTERS.isdisjoint(cache.imports(source)) or bool(STARTS.search(source))


def _text(path: Path) -> str:
    """Return a program's text, as Python reads it; raise `ProblemError` where it is none that a page could show."""
    content = path.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        reason = f"is not UTF-8: byte {content[error.start]:#04x}"
        raise ProblemError(Problem(path, line, reason, "save it as UTF-8.")) from None
    if text.startswith("\ufeff"):
        raise ProblemError(Problem(path, 1, "begins with a byte order mark", "save it as UTF-8 without one."))
    return text.replace("\r\n", "\n")


def _beside(path: Path) -> set[tuple[str, int, int]]:
    """Return what lies in a program's folder, programs known to be there and hidden files apart."""
    with os.scandir(path.parent) as entries:
        shown = [entry for entry in entries if not entry.name.startswith((".", "__pycache__"))]
        files = [(entry, entry.stat()) for entry in shown if entry.is_file()]
    python = {(entry.name, 0, 0) for entry, _ in files if entry.name.endswith(".py")}
    return python | {(e.name, s.st_mtime_ns, s.st_size) for e, s in files if not e.name.endswith(".py")}


def _children(group: int) -> list[str]:
    """Return the processes that are still alive in a group, once they had time to end."""
    deadline = time.monotonic() + GRACE
    while alive := list(_members(group)):
        if time.monotonic() > deadline:
            return [" ".join(member.cmdline())[:200] or member.name() for member in alive]
        time.sleep(0.05)
    return []


def _members(session: int) -> Iterable[psutil.Process]:
    for number in psutil.pids():
        try:
            if number != session and os.getsid(number) == session:
                member = psutil.Process(number)
                if member.status() != psutil.STATUS_ZOMBIE:
                    yield member
        except (OSError, psutil.Error):
            continue  # it has just ended


def _kill_group(group: int) -> None:
    for member in _members(group):
        try:
            member.send_signal(signal.SIGKILL)
        except (OSError, psutil.Error):
            continue


def _stray(folder: str) -> str:
    file = Path(folder, "stray.txt")
    text = file.read_text(errors="replace").strip() if file.exists() else ""
    return f": {text[:500]}" if text else ""


def _drift(path: Path, outcome: Outcome) -> list[Problem]:
    """Return what a file says against what was printed."""
    old = _text(path)
    try:
        new = annotate(old, outcome.printed)
    except KeyError:
        return [Problem(path, 1, "was saved while it ran", "build again.")]
    if new == old:
        return []
    if new == old + "\n":
        return [Problem(path, old.count("\n") + 1, "does not end with a newline", "run `make refresh`, or add one.")]
    before, after = old.splitlines(), new.splitlines()
    rows = list(difflib.unified_diff(before, after, "in the file", "printed now", lineterm="", n=1))
    first = next((i for i, (a, b) in enumerate(zip(before, after, strict=False), start=1) if a != b), len(before))
    more = [f"... and {len(rows) - LONGEST_DIFF} lines more"] if len(rows) > LONGEST_DIFF else []
    diff = "\n".join(f"    {row[:300]}" for row in rows[:LONGEST_DIFF] + more)
    return [
        Problem(path, first, f"prints something else than the file says\n{diff}", "run `make refresh`, read the diff.")
    ]


def _decode(content: bytes | None) -> Outcome | None:
    try:
        stored = json.loads(content or b"")
        return Outcome(**stored | {"printed": {int(line): text for line, text in stored["printed"].items()}})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
