"""Runs every snippet, in parallel and cached by content, and compares what happened with what the files say."""

import ast
import difflib
import functools
import hashlib
import importlib.metadata
import json
import multiprocessing
import os
import platform
import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from multiprocessing.connection import wait
from pathlib import Path

from verified import process as child
from verified.annotate import annotate
from verified.problem import Problem
from verified.problem import name as _name
from verified.process import Outcome

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
CACHE = ROOT / ".cache" / "snippets"
TIME_LIMIT = 120.0
GRACE = 5.0  # seconds for a process to tidy up after it has reported
IMPORT = re.compile(r"^\s*(?:import|from)\b(.*)", re.MULTILINE)


def find(folder: Path = SNIPPETS) -> list[Path]:
    """Return every snippet below `folder`, sorted."""
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def run(
    paths: Iterable[Path],
    cache: Path | None = CACHE,
    time_limit: float = TIME_LIMIT,
    start_method: str | None = None,
    progress: Callable[[int, int, Path], None] | None = None,
) -> dict[Path, Outcome]:
    """Run snippets side by side, one process each, and return their outcomes in the order of `paths`.

    Args:
        paths: the files to run.
        cache: directory of earlier outcomes; None runs everything and keeps nothing.
        time_limit: seconds after which a snippet is killed.
        start_method: how processes start; by default a warm fork server where there is one, else "spawn".
        progress: called with (number done, number to run, file) as each run ends.
    """
    paths = list(paths)
    files = {path: cache / f"{key(path)}.json" for path in paths} if cache else {}
    known = {path: _read(files[path]) if cache else None for path in paths}
    todo = [path for path in paths if known[path] is None]
    if todo:
        method = start_method or ("forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn")
        context = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload(child.PRELOAD)
        with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1)) as pool:
            outcomes = pool.map(lambda path: _run_one(path, context, time_limit), todo)
            for count, (path, outcome) in enumerate(zip(todo, outcomes, strict=True), start=1):
                known[path] = outcome
                outcome.agrees = not outcome.faults and not _drift(path, outcome)
                if cache and not outcome.faults:
                    _write(files[path], outcome)
                if progress:
                    progress(count, len(todo), path)
    return known


def check(paths: Iterable[Path] | None = None, **options) -> tuple[dict[Path, Outcome], list[Problem]]:
    """Run snippets and compare each with its file.

    Args:
        paths: the files to run; by default all.
        options: handed to `run`.

    Returns:
        The outcomes by path, and every problem found: an empty list when each file says what happened.
    """
    problems, sound = [], []
    for path in find() if paths is None else paths:
        try:
            ast.parse(path.read_text(encoding="utf-8"))
            sound.append(path)
        except SyntaxError as error:
            problems.append(Problem(path, error.lineno or 1, f"is not Python: {error.msg}", "mend the syntax."))
    outcomes = run(sound, **options)
    for path, outcome in outcomes.items():
        problems += [
            Problem(path, line, reason, "mend the snippet, or show the message with try/except and print.")
            for line, reason in outcome.faults
        ]
        if not outcome.faults and not outcome.agrees:
            problems += _drift(path, outcome)
    return outcomes, problems


def refresh(paths: Iterable[Path] | None = None, **options) -> tuple[list[Path], list[Problem]]:
    """Run snippets and write what they printed into their `#>` lines.

    A snippet that fails keeps its file as it is. Returns the files changed and the problems met.
    """
    outcomes, problems = check(paths, **options)
    changed = []
    for path, outcome in outcomes.items():
        old = path.read_text(encoding="utf-8")
        if not outcome.faults and (new := annotate(old, outcome.printed)) != old:
            _replace(path, new)
            changed.append(path)
    return changed, [problem for problem in problems if problem.path not in changed]


def show_progress(done: int, total: int, path: Path) -> None:
    """Print a running count on stderr: one line that rewrites itself in a terminal, every fiftieth run elsewhere."""
    text = f"snippets: {done}/{total} {_name(path)}"
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="\n" if done == total else "", file=sys.stderr, flush=True)
    elif done in (1, total) or done % 50 == 0:
        print(text, file=sys.stderr, flush=True)


def key(path: Path) -> str:
    """Return a digest of all that a snippet's outcome depends on.

    That is: its name and text, the modules beside it that it imports, the engine, Python, the platform and the
    versions of the packages that compute and draw.
    """
    digest = hashlib.sha256(_environment().encode())
    digest.update(_name(path).encode())
    for file in with_local_imports(path):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:32]


@functools.cache
def _environment() -> str:
    versions = [importlib.metadata.version(name) for name in ("torch", "matplotlib", "numpy", "scipy", "scikit-learn")]
    names = ("verified/annotate.py", "verified/process.py", "drawing/svg.py", "verified/runner.py")
    engine = [(ROOT / name).read_text(encoding="utf-8") for name in names]
    return "\n".join([platform.platform(), sys.version, *versions, *engine])


def with_local_imports(path: Path, seen: frozenset[Path] = frozenset()) -> list[Path]:
    """Return `path` and the files beside it that it imports, directly or not."""
    files = [path]
    for names in IMPORT.findall(path.read_text(encoding="utf-8")):
        for name in re.findall(r"\w+", names):
            beside = path.parent / f"{name}.py"
            if beside.exists() and beside not in seen | set(files):
                files += with_local_imports(beside, seen | set(files))
    return files


def _run_one(path: Path, context, time_limit: float) -> Outcome:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=child.run, args=(str(path), _name(path), folder, sender))
        process.start()
        sender.close()
        try:
            if not wait([receiver], timeout=time_limit):
                return Outcome(faults=[(0, f"runs longer than {time_limit:g} s and was stopped")])
            outcome = receiver.recv()
            process.join(GRACE)
            return outcome
        except EOFError:
            process.join()
            return Outcome(faults=[(0, f"kills its process (exit status {process.exitcode}){_stray(folder)}")])
        finally:
            process.kill()
            process.join()
            receiver.close()


def _stray(folder: str) -> str:
    file = Path(folder, "stray.txt")
    text = file.read_text(errors="replace").strip() if file.exists() else ""
    return f": {text[:500]}" if text else ""


def _drift(path: Path, outcome: Outcome) -> list[Problem]:
    old = path.read_text(encoding="utf-8")
    try:
        new = annotate(old, outcome.printed)
    except KeyError:
        return [Problem(path, 1, "was saved while it ran", "build again.")]
    if new == old:
        return []
    before, after = old.splitlines(), new.splitlines()
    rows = list(difflib.unified_diff(before, after, "in the file", "printed now", lineterm="", n=1))
    first = next((i for i, (a, b) in enumerate(zip(before, after, strict=False), start=1) if a != b), len(before))
    diff = "\n".join(f"    {row}" for row in rows)
    return [
        Problem(path, first, f"prints something else than the file says\n{diff}", "run `make refresh`, read the diff.")
    ]


def _read(file: Path) -> Outcome | None:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        return Outcome(
            {int(line): text for line, text in stored["printed"].items()}, stored["figures"], agrees=stored["agrees"]
        )
    except (OSError, ValueError, KeyError):
        return None


def _write(file: Path, outcome: Outcome) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    _replace(file, json.dumps(asdict(outcome)))


def _replace(file: Path, text: str) -> None:
    """Write a file whole or not at all."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, delete=False) as temporary:
        temporary.write(text)
    os.replace(temporary.name, file)
