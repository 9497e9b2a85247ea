"""What a contributor runs: compare snippets with their `#>` lines, write those lines, lay out a new chapter."""

import argparse
import sys
from pathlib import Path

from engine import checks, new, offline, versions, written
from engine.paths import ROOT, SNIPPETS
from engine.programs import PROGRAMS
from engine.reproducible import reproducible
from engine.stress import stress
from verified.annotate import annotate
from verified.runner import show_progress


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0 when there was no problem, else 1."""
    parser = argparse.ArgumentParser(prog="python -m engine", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help in (
        ("check", "run snippets and compare what they print with their files; without paths, check every page too"),
        ("refresh", "write what snippets print into their files; and what is made from the records"),
        ("clear", "take recorded output out of snippets"),
    ):
        command = commands.add_parser(name, help=help, description=help)
        command.add_argument("paths", nargs="*", type=Path, help="snippet files or folders; by default all")
    command = commands.add_parser("stress", help="run snippets again and again beside busy loops; say what ever failed")
    command.add_argument("paths", nargs="*", type=Path, help="snippet files or folders; by default all")
    command.add_argument("--rounds", type=int, default=5)
    command.add_argument("--busy", type=int, default=2, help="how many busy loops run beside them")
    commands.add_parser("reproducible", help="build the site cold twice, in different surroundings; compare the bytes")
    commands.add_parser("offline", help="pack the built site into a zip that works without a server")
    command = commands.add_parser("new", help="lay out a chapter: page, snippets, case")
    command.add_argument("family", help="the folder, as `regression`")
    command.add_argument("stem", help="the functional's name, as `huber_loss`")
    command.add_argument("--module", default="", help="PyTorch's class, as `HuberLoss`; without it, a loss of our own")
    command = commands.add_parser("versions", help="store what other PyTorch versions print (gigabytes)")
    command.add_argument("versions", nargs="+", help="as 2.14.1")
    command.add_argument("--only", nargs="+", default=[], metavar="PROGRAM", help="measure these again, not all")
    options = parser.parse_args(arguments)
    if options.command == "versions":
        return _versions(options.versions, options.only)
    if options.command == "reproducible":
        differing = reproducible()
        print(*differing, f"{len(differing)} files differ between two cold builds", sep="\n")
        return 1 if differing else 0
    if options.command == "offline":
        packed = offline.pack(ROOT / "site", ROOT)
        print(f"wrote {packed.relative_to(ROOT)}, {packed.stat().st_size / 1e6:.1f} MB; unpack it and open index.html")
        return 0
    if options.command == "new":
        return _new(options)
    paths = [path.resolve() for path in options.paths] or [SNIPPETS]
    if missing := [path for path in paths if not path.exists()]:
        parser.error(f"no such file or folder: {missing[0]}")
    files = [file for path in paths for file in (PROGRAMS.find(path) if path.is_dir() else [path])]
    if options.command == "stress":
        return _stress(files, options)
    return {"check": _check, "refresh": _refresh, "clear": _clear}[options.command](files, not options.paths)


def _check(files: list[Path], everything: bool) -> int:
    problems = PROGRAMS.check(files, show_progress)[1]
    return _report(files, [*problems, *(checks.problems() if everything else [])])


def _refresh(files: list[Path], everything: bool) -> int:
    changed, problems = PROGRAMS.refresh(files, show_progress)
    for path in [*changed, *written.write()]:
        print(f"rewrote {path}")
    return _report(files, problems)


def _clear(files: list[Path], everything: bool) -> int:
    for file in files:
        file.write_text(annotate(file.read_text(encoding="utf-8"), {}), encoding="utf-8")
    return 0


def _stress(files: list[Path], options: argparse.Namespace) -> int:
    found = stress(files, options.rounds, options.busy)
    for (path, reason), count in found.most_common():
        print(f"{path.relative_to(ROOT)}: {count} of {options.rounds} rounds: {reason}")
    print(f"{len(files)} snippets, {options.rounds} rounds, {options.busy} busy loops: {sum(found.values())} problems")
    return 1 if found else 0


def _new(options: argparse.Namespace) -> int:
    try:
        files = new.lay_out(options.family, options.stem, options.module)
    except new.NewError as error:
        print(error, file=sys.stderr)
        return 1
    name = f"{options.family}/{options.stem}"
    print(*(f"wrote {path.relative_to(ROOT)}" for path in files), sep="\n")
    if options.module:
        print(f"Now add a `Case` to tests/cases/{options.family}.py.")
    print(
        f"Write what says {checks.TODO}, and an answer in docs/choose/guide.yml. Then `make refresh ONLY={name}` writes"
    )
    print(f"what can be computed, and `make test ONLY={name}` names what is missing.")
    return 0


def _versions(names: list[str], only: list[str]) -> int:
    try:
        for name in names:
            print(f"wrote {versions.measure(name, only=only).relative_to(ROOT)}")
    except versions.VersionError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _report(files: list[Path], problems: list) -> int:
    print(*problems, f"{len(files)} snippets, {len(problems)} problems", sep="\n", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
