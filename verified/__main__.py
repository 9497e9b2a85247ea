"""`python -m verified FOLDER --json FILE` runs every program below a folder and writes how it differs from its record.

Needs only what the programs themselves need, so that it can run in an environment with another PyTorch.
"""

import argparse
import json
from pathlib import Path

from verified.annotate import recorded
from verified.runner import Programs, show_progress


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0 when every program could be run, whether or not it differs."""
    parser = argparse.ArgumentParser(prog="python -m verified", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, required=True, help="the file to write")
    parser.add_argument("--only", nargs="+", metavar="PROGRAM", help="paths below the folder; by default all")
    options = parser.parse_args(arguments)
    folder = options.folder.resolve()
    programs = Programs(root=folder, folder=folder, cache=None)
    outcomes = programs.run([folder / name for name in options.only or []] or programs.find(), show_progress)
    differs = {}
    for path, outcome in outcomes.items():
        here = recorded(path.read_text(encoding="utf-8"))
        printed = {
            line: {"recorded": here.get(line, ""), "printed": outcome.printed.get(line, "").rstrip("\n")}
            for line in sorted({*here, *outcome.printed})
            if here.get(line, "") != "\n".join(row.rstrip() for row in outcome.printed.get(line, "").splitlines())
        }
        if outcome.faults or printed:
            name = path.relative_to(folder).as_posix()
            differs[name] = {"faults": outcome.faults, "printed": {} if outcome.faults else printed}
    options.json.write_text(json.dumps({"programs": len(outcomes), "differs": differs}, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
