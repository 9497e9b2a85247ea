"""The site's programs from the command line; without files, all of them.

check         compare programs with their `#>` lines
refresh       write what they print into their `#>` lines
clear         take the `#>` lines out
stress        run them again and again beside busy loops, and say which ever failed or drifted
reproducible  build the site cold twice, in different surroundings, and compare the bytes
"""

import argparse
import os
import sys
from pathlib import Path

from engine.programs import PROGRAMS
from engine.reproducible import reproducible
from verified.annotate import annotate
from verified.problem import shown
from verified.runner import show_progress
from verified.stress import stress


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0 when every program says what it prints, else 1."""
    parser = argparse.ArgumentParser(
        prog="python -m engine", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["check", "refresh", "clear", "stress", "reproducible"])
    parser.add_argument("paths", nargs="*", type=Path, help="files or folders of programs; by default all")
    parser.add_argument("--rounds", type=int, default=5, help="of stress (%(default)s)")
    parser.add_argument("--busy", type=int, default=os.cpu_count(), help="loops beside stress (%(default)s)")
    options = parser.parse_intermixed_args(arguments)
    paths = [path.resolve() for path in options.paths] or [PROGRAMS.folder]
    if missing := [path for path in paths if not path.exists()]:
        parser.error(f"no such file or folder: {missing[0]}")
    files = [file for path in paths for file in (PROGRAMS.find(path) if path.is_dir() else [path])]
    if options.command == "clear":
        for file in files:
            file.write_text(annotate(file.read_text(encoding="utf-8"), {}), encoding="utf-8")
        return 0
    if options.command == "reproducible":
        different = reproducible()
        print(*different, f"{len(different)} files differ between two cold builds", sep="\n")
        return 1 if different else 0
    if options.command == "stress":
        return _stress(files, options.rounds, options.busy)
    if options.command == "check":
        _, problems = PROGRAMS.check(files, progress=show_progress)
    else:
        changed, problems = PROGRAMS.refresh(files, progress=show_progress)
        for path in changed:
            print(f"rewrote {path}")
    print(*problems, f"{len(files)} snippets, {len(problems)} problems", sep="\n", file=sys.stderr)
    return 1 if problems else 0


def _stress(files: list[Path], rounds: int, busy: int) -> int:
    failures = stress(PROGRAMS, files, rounds, busy, show_progress)
    for path, reasons in failures.items():
        for reason, count in reasons.items():
            print(f"{shown(path)}: {count} of {rounds} runs: {reason}")
    print(f"{len(files)} programs, {rounds} rounds, {busy} busy loops: {len(failures)} programs failed or drifted")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
