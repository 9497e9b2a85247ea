"""`python -m engine check [FILE ...]` compares snippets with their `#>` lines; also `refresh`, `clear`."""

import argparse
import sys
from pathlib import Path

from engine.programs import PROGRAMS
from verified.annotate import annotate
from verified.runner import show_progress


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0 when every snippet says what it prints, else 1."""
    parser = argparse.ArgumentParser(prog="python -m engine", description=__doc__)
    parser.add_argument("command", choices=["check", "refresh", "clear"])
    parser.add_argument("paths", nargs="*", type=Path, help="snippet files or folders; by default all")
    options = parser.parse_args(arguments)
    paths = [path.resolve() for path in options.paths] or [PROGRAMS.folder]
    if missing := [path for path in paths if not path.exists()]:
        parser.error(f"no such file or folder: {missing[0]}")
    files = [file for path in paths for file in (PROGRAMS.find(path) if path.is_dir() else [path])]
    if options.command == "clear":
        for file in files:
            file.write_text(annotate(file.read_text(encoding="utf-8"), {}), encoding="utf-8")
        return 0
    if options.command == "check":
        _, problems = PROGRAMS.check(files, progress=show_progress)
    else:
        changed, problems = PROGRAMS.refresh(files, progress=show_progress)
        for path in changed:
            print(f"rewrote {path}")
    print(*problems, f"{len(files)} snippets, {len(problems)} problems", sep="\n", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
