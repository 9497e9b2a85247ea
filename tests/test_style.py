"""Snippets are formatted like the rest of the code, their `#>` lines aside: the formatter would respell those."""

import subprocess
import sys

from engine.paths import SNIPPETS
from engine.programs import PROGRAMS
from verified.annotate import annotate


def test_snippets_are_formatted(tmp_path):
    for path in PROGRAMS.find():
        copy = tmp_path / path.relative_to(SNIPPETS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(annotate(path.read_text(encoding="utf-8"), {}), encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "88", "--diff", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"run `make format`\n{done.stdout}"


def test_output_fits_the_page():
    wide = [
        f"{path.relative_to(SNIPPETS)}:{number}"
        for path in PROGRAMS.find()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if len(line) > 88
    ]
    assert not wide, f"lines of more than 88 characters: {wide}"
