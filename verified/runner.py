"""Runs programs, in parallel and cached by content, and compares what happened with what their files say."""

import ast
import contextlib
import difflib
import functools
import hashlib
import importlib.metadata
import inspect
import multiprocessing
import os
import platform
import re
import signal
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from types import ModuleType

from verified import cache, process
from verified.annotate import annotate
from verified.problem import Problem
from verified.process import Outcome

GRACE = 20.0  # seconds for a process, and for what it started, to tidy up after it has reported
IMPORT = re.compile(r"^\s*(?:import|from)\b(.*)", re.MULTILINE)
STARTS_PROCESSES = re.compile(r"\b(?:multiprocessing|subprocess|concurrent\.futures|os\.fork|distributed)\b")

Progress = Callable[[int, int, Path], None]


@dataclass(frozen=True)
class Programs:
    """The programs below a folder.

    Attributes:
        root: names are paths from here on.
        folder: where the programs are.
        cache: where outcomes are kept; None keeps nothing and runs everything.
        packages: whose versions an outcome depends on.
        time_limit: seconds after which a program is ended.
        start_method: how processes start; by default a warm fork server where there is one, else "spawn".
    """

    root: Path
    folder: Path
    cache: Path | None
    packages: tuple[str, ...] = ("torch", "numpy", "matplotlib")
    time_limit: float = 120.0
    start_method: str | None = None

    def find(self, folder: Path | None = None) -> list[Path]:
        """Return every program below a folder, by default all, sorted."""
        found = (folder or self.folder).rglob("*.py")
        return sorted(path for path in found if "__pycache__" not in path.parts and not path.name.startswith("."))

    def name(self, path: Path) -> str:
        """Return a program's name: its path from `root` on."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()

    def key(self, path: Path) -> str:
        """Return a digest of all that a program's outcome depends on.

        That is: its name and text, the modules beside it that it imports, the code that runs it, Python, the platform
        and the versions of `packages`.
        """
        digest = hashlib.sha256(_environment(self.packages).encode())
        digest.update(self.name(path).encode())
        for file in with_local_imports(path):
            digest.update(file.read_bytes())
        return digest.hexdigest()[:32]

    def known(self, path: Path) -> Outcome | None:
        """Return the outcome of an earlier run of the very same program; None where there is none."""
        return cache.read(self.cache / f"{self.key(path)}.json") if self.cache else None

    def run(self, paths: Iterable[Path], progress: Progress | None = None) -> dict[Path, Outcome]:
        """Run programs side by side, one process each, and return their outcomes in the order of `paths`.

        Programs that start processes of their own run one at a time.

        Args:
            paths: the files to run.
            progress: called with (number done, number to run, file) as each run ends.
        """
        outcomes = {path: self.known(path) for path in paths}
        todo = [path for path, outcome in outcomes.items() if outcome is None]
        if not todo:
            return outcomes
        context, alone = _context(self.start_method), threading.Lock()

        def run_one(path: Path) -> Outcome:
            with alone if STARTS_PROCESSES.search(_text(path)) else contextlib.nullcontext():
                return _run_one(path, self.name(path), context, self.time_limit)

        with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1)) as pool:
            for count, (path, outcome) in enumerate(zip(todo, pool.map(run_one, todo), strict=True), start=1):
                outcomes[path] = outcome
                outcome.agrees = not outcome.faults and not _drift(path, outcome)
                if self.cache and not outcome.faults and path.exists():
                    cache.write(self.cache / f"{self.key(path)}.json", outcome)
                if progress:
                    progress(count, len(todo), path)
        return outcomes

    def check(
        self, paths: Iterable[Path] | None = None, progress: Progress | None = None
    ) -> tuple[dict[Path, Outcome], list[Problem]]:
        """Run programs, by default all, and compare each with its file.

        Returns:
            The outcomes by path, and every problem found: an empty list when each file says what happened.
        """
        paths = list(self.find() if paths is None else paths)
        broken = {path: problem for path in paths if (problem := _unreadable(path))}
        outcomes = self.run([path for path in paths if path not in broken], progress)
        problems = list(broken.values())
        for path, outcome in outcomes.items():
            problems += [
                Problem(path, line, reason, "mend the program, or show the message with try/except and print.")
                for line, reason in outcome.faults
            ]
            if not outcome.faults and not outcome.agrees:
                problems += _drift(path, outcome)
        return outcomes, problems

    def refresh(
        self, paths: Iterable[Path] | None = None, progress: Progress | None = None
    ) -> tuple[list[Path], list[Problem]]:
        """Run programs and write what they printed into their `#>` lines.

        A program that fails keeps its file as it is. Returns the files changed and the problems met.
        """
        outcomes, problems = self.check(paths, progress)
        changed = []
        for path, outcome in outcomes.items():
            if not outcome.faults and (drift := _drift(path, outcome)):
                newline = "\r\n" if b"\r\n" in path.read_bytes() else "\n"
                try:
                    cache.replace(path, annotate(_text(path), outcome.printed), newline)
                except OSError as error:
                    problems.append(Problem(path, drift[0].line, f"cannot be written: {error}", "make it writable."))
                    continue
                changed.append(path)
        return changed, [problem for problem in problems if problem.path not in changed]


def show_progress(done: int, total: int, path: Path) -> None:
    """Print a running count on stderr: one line that rewrites itself in a terminal, every fiftieth run elsewhere."""
    text = f"programs: {done}/{total} {path.name}"
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="\n" if done == total else "", file=sys.stderr, flush=True)
    elif done in (1, total) or done % 50 == 0:
        print(text, file=sys.stderr, flush=True)


def with_local_imports(path: Path, seen: frozenset[Path] = frozenset()) -> list[Path]:
    """Return `path` and the files beside it that it imports, directly or not."""
    files = [path]
    for names in IMPORT.findall(_text(path)):
        for name in re.findall(r"\w+", names):
            beside = path.parent / f"{name}.py"
            if beside.exists() and beside not in seen | set(files):
                files += with_local_imports(beside, seen | set(files))
    return files


@functools.cache  # modules stay what they were when they were imported: who edits them starts anew
def _environment(packages: tuple[str, ...]) -> str:
    versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    return "\n".join([platform.platform(), sys.version, *versions, *_sources(process)])


def _sources(module: ModuleType, seen: set[str] | None = None) -> list[str]:
    """Return the source of a module and of all that it imports from the same project, by following what it holds."""
    seen = set() if seen is None else seen
    home = Path(__file__).resolve().parent.parent
    file = Path(getattr(module, "__file__", None) or "/").resolve()
    if module.__name__ in seen or not file.is_relative_to(home) or "site-packages" in file.parts:
        return []
    seen.add(module.__name__)
    held = [value if inspect.ismodule(value) else inspect.getmodule(value) for value in vars(module).values()]
    return [_text(file), *(text for other in held if other for text in _sources(other, seen))]


def _context(start_method: str | None):
    method = start_method or ("forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn")
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(process.PRELOAD)
    return context


def _run_one(path: Path, name: str, context, time_limit: float) -> Outcome:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        receiver, sender = context.Pipe(duplex=False)
        child = context.Process(target=process.run, args=(str(path), name, folder, sender))
        child.start()
        sender.close()
        try:
            if not wait([receiver], timeout=time_limit):
                return Outcome(faults=[(0, f"runs longer than {time_limit:g} s and was stopped")])
            outcome = receiver.recv()
            child.join(GRACE)
            if child.is_alive():
                outcome.fault(0, f"does not end within {GRACE:g} s of its last line")
            elif _left(child.pid):
                outcome.fault(0, "leaves a process running; join or end all that it starts")
            return outcome
        except EOFError:
            child.join()
            return Outcome(faults=[(0, f"kills its process (exit status {child.exitcode}){_stray(folder)}")])
        finally:
            _end(child)
            receiver.close()


def _left(group: int) -> bool:
    """Say whether a process of a group is there after some grace: helpers of multiprocessing end a little later."""
    limit = time.monotonic() + GRACE
    while _alive(group):
        if time.monotonic() > limit:
            return True
        time.sleep(0.01)
    return False


def _alive(group: int) -> bool:
    if not hasattr(os, "killpg"):
        return False
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _end(child) -> None:
    """End a program and all that it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()
    child.join()


def _stray(folder: str) -> str:
    file = Path(folder, "stray.txt")
    text = file.read_text(errors="replace").strip() if file.exists() else ""
    return f": {text[:500]}" if text else ""


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _unreadable(path: Path) -> Problem | None:
    """Return why a file cannot be run at all; None where it can."""
    try:
        source = path.read_bytes().decode("utf-8")
    except OSError as error:
        return Problem(path, 1, f"cannot be read: {error.strerror}", "make it readable, or remove it.")
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        return Problem(path, line, f"is not UTF-8: {error.reason}", "save it as UTF-8.")
    if source.startswith("\ufeff"):
        return Problem(path, 1, "begins with a byte-order mark", "save it as UTF-8 without one.")
    try:
        with warnings.catch_warnings(action="ignore"):  # the run will tell
            ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line, reason = getattr(error, "lineno", None) or 1, getattr(error, "msg", str(error))
        return Problem(path, line, f"is not Python: {reason}", "mend the syntax.")
    return None


def _drift(path: Path, outcome: Outcome) -> list[Problem]:
    if not path.exists():
        return [Problem(path, 1, "removed its own file", "let it keep to its working directory.")]
    old = _text(path)
    try:
        new = annotate(old, outcome.printed)
    except KeyError:
        return [Problem(path, 1, "was saved while it ran", "build again.")]
    if new == old:
        return []
    before, after = old.splitlines(), new.splitlines()
    if before == after:
        return [Problem(path, len(before), "does not end in one newline", "run `make refresh`.")]
    rows = list(difflib.unified_diff(before, after, "in the file", "printed now", lineterm="", n=1))
    first = next((i for i, (a, b) in enumerate(zip(before, after, strict=False), start=1) if a != b), len(before))
    diff = "\n".join(f"    {row}" for row in rows)
    return [
        Problem(path, first, f"prints something else than the file says\n{diff}", "run `make refresh`, read the diff.")
    ]
