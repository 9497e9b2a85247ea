"""Put each fault of `faults.yml` into a copy of the project, run the check that must catch it, and say which did not.

A check has to fail and to name what is wrong: by default the file that holds the fault, else what `says` has. Before
that it has to pass on the copy as it is. Words on the command line choose faults: those whose names contain one.

Every check runs in a fork of this process, which has imported what is slow and nothing of the project.
"""

import argparse
import contextlib
import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
FAULTS = Path(__file__).with_name("faults.yml")
LIMIT = 300.0  # seconds for one check
LEFT_OUT = (".git", ".venv", ".cache", "site", "site.building", "__pycache__", ".hypothesis", ".ruff_cache")
PRELOAD = ("pytest", "hypothesis", "numpy", "torch._dynamo", "matplotlib.pyplot", "markdown", "mkdocs.config")


class FaultError(ValueError):
    """An entry of the list cannot be tried; the message names it."""


@dataclass(frozen=True)
class Fault:
    """One fault.

    Attributes:
        name: what is wrong, in a few words.
        file: where, from the project's folder on.
        check: `pytest ...` or `engine ...`, in the project's folder.
        old: the text that is replaced, at its first place; empty where the fault is a new file.
        new: what stands there instead; None where the fault is that the file is missing.
        only: the value of ONLY for the check.
        says: what the check has to print.
    """

    name: str
    file: str
    check: str
    old: str = ""
    new: str | None = None
    only: str = ""
    says: str = ""

    def text(self, project: Path) -> str | None:
        """Return the file's text with the fault in it; None for a file that is to go.

        Raises:
            FaultError: the text to replace does not occur, or the file is there already, or is not.
        """
        path = project / self.file
        if path.exists() == (not self.old and self.new is not None):
            raise FaultError(f"{self.file} {'exists' if path.exists() else 'does not exist'}")
        if not self.old:
            return self.new
        text = path.read_text(encoding="utf-8")
        if self.old not in text:
            raise FaultError(f"{self.file} does not hold {self.old!r}")
        return text.replace(self.old, self.new or "", 1)


def main() -> int:
    """Try the faults chosen; return 1 where one was not caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("words", nargs="*", help="parts of the names of the faults to try; by default all")
    parser.add_argument("--faults", type=Path, default=FAULTS, help="the list")
    parser.add_argument("--project", type=Path, default=ROOT, help="what is copied, and broken")
    options = parser.parse_args()
    faults = [Fault(**entry) for entry in yaml.safe_load(options.faults.read_text(encoding="utf-8"))]
    chosen = [fault for fault in faults if not options.words or any(word in fault.name for word in options.words)]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        project = copy(options.project, Path(folder, "project"))
        for name in PRELOAD:
            __import__(name)
        return report([(fault, *tried(fault, project)) for fault in chosen])


def copy(original: Path, project: Path) -> Path:
    """Copy the project, its environment as a link and what is cached."""
    shutil.copytree(original, project, ignore=shutil.ignore_patterns(*LEFT_OUT))
    if (original / ".cache").exists():
        shutil.copytree(original / ".cache", project / ".cache", ignore=shutil.ignore_patterns("versions"))
    (project / ".venv").symlink_to(Path(sys.prefix))
    return project


PASSED: dict[tuple[str, str], bool] = {}
"""What each check says of the copy as it is: tried once."""


def tried(fault: Fault, project: Path) -> tuple[str, float]:
    """Return what became of a fault, and how many seconds its check took."""
    path, started = project / fault.file, time.monotonic()
    try:
        text = fault.text(project)
        passes(fault, project)
    except FaultError as error:
        print(f"ERROR      {fault.name}: {error}", file=sys.stderr, flush=True)
        return "ERROR", time.monotonic() - started
    before, started = path.read_bytes() if path.exists() else None, time.monotonic()
    try:
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")
        code, said = checked(fault, project)
    finally:
        path.unlink(missing_ok=True)
        if before is not None:
            path.write_bytes(before)
    seconds = time.monotonic() - started
    named = (fault.says or fault.file) in said
    outcome = "caught" if code and named else "NOT caught" if not code else "NOT named"
    print(f"{outcome:10} {seconds:5.1f} s  {fault.name}", file=sys.stderr, flush=True)
    if outcome == "NOT named":
        print(said[-3000:], file=sys.stderr)
    return outcome, seconds


def passes(fault: Fault, project: Path) -> None:
    """Try a fault's check on the copy as it is, once.

    Raises:
        FaultError: it does not pass.
    """
    key = (fault.check, fault.only)
    if key not in PASSED:
        code, said = checked(fault, project)
        PASSED[key] = code == 0
        if code:
            print(said[-3000:], file=sys.stderr)
    if not PASSED[key]:
        raise FaultError(f"its check fails without the fault: {fault.check}")


def checked(fault: Fault, project: Path) -> tuple[int, str]:
    """Run a fault's check; return its exit status and what it printed."""
    log = project.parent / "log.txt"
    child = os.fork()
    if not child:
        os._exit(_check(fault, project, log))
    limit = time.monotonic() + LIMIT
    while not (ended := os.waitpid(child, os.WNOHANG))[0]:
        if time.monotonic() > limit:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
        time.sleep(0.02)
    return os.waitstatus_to_exitcode(ended[1]), log.read_text(encoding="utf-8", errors="replace")


def _check(fault: Fault, project: Path, log: Path) -> int:
    os.setsid()
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(descriptor, stream)
    os.chdir(project)
    os.environ |= {"ONLY": fault.only, "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"}
    sys.dont_write_bytecode = True  # two texts of one size in one second would be one to Python
    sys.path[:] = [str(project), *(place for place in sys.path if place not in ("", str(ROOT)))]
    for name in [name for name in sys.modules if name.partition(".")[0] in ("engine", "tests", "verified", "drawing")]:
        del sys.modules[name]
    tool, *arguments = shlex.split(fault.check)
    try:
        if tool == "pytest":
            import pytest

            code = int(pytest.main(arguments))
        else:
            from engine.__main__ import main as engine

            code = engine(arguments)
    except BaseException as error:
        print(type(error).__name__, error)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def report(rows: list[tuple[Fault, str, float]]) -> int:
    """Print a table of the faults; return 1 where one was not caught."""
    print("| Fault | File | Check | Outcome | Seconds |", "|---|---|---|---|---|", sep="\n")
    for fault, outcome, seconds in rows:
        check = f"`{f'ONLY={fault.only} ' if fault.only else ''}{fault.check}`".replace("|", "\\|")
        print(f"| {fault.name} | `{fault.file}` | {check} | {outcome} | {seconds:.1f} |")
    missed = sum(outcome != "caught" for _, outcome, _ in rows)
    print(f"\n{len(rows)} faults, {len(rows) - missed} caught, {missed} not.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
