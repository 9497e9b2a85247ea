"""`make lock` writes requirements.lock and tests/requirements.lock: every package, its version, and its files' digests.

torch is left out: each index (PyPI, PyTorch's own for CPUs) has other files of it. So is setuptools, which it brings.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENTRY = re.compile(r"^(?P<name>[\w.-]+)==\S+ \\\n(?:    --hash.*\n?)+", re.MULTILINE)
LEFT_OUT = {"torch", "setuptools"}
SITE = """\
# What the site needs, with all that it brings, as resolved for CPython 3.11 on Linux; written by `make lock`.
# The digests are those of every file of each version, so of every platform that it has files for. torch and setuptools
# are not here: torch's wheels are other files on each index (PyPI, PyTorch's own for CPUs), so it is pinned by version.
"""
TESTS = "# What the tests need on top of requirements.lock; written by `make lock`.\n"
OPTIONS = "--quiet --strip-extras --allow-unsafe --no-header --no-annotate --no-emit-index-url --no-emit-trusted-host"


def resolve(files: list[str], folder: Path) -> dict[str, str]:
    """Return by package what pip-compile writes of it."""
    target = folder / f"{len(files)}.txt"
    command = [sys.executable, "-m", "piptools", "compile", *OPTIONS.split(), "--no-emit-find-links"]
    subprocess.run([*command, "--generate-hashes", "--output-file", str(target), *files], cwd=ROOT, check=True)
    return {entry["name"]: entry[0] for entry in ENTRY.finditer(target.read_text(encoding="utf-8"))}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = resolve(["requirements.txt"], Path(folder))
        everything = resolve(["requirements.txt", "tests/requirements.txt"], Path(folder))
    site = {name: entry for name, entry in everything.items() if name in site.keys() - LEFT_OUT}
    tests = {name: entry for name, entry in everything.items() if name not in site.keys() | LEFT_OUT}
    for file, head, entries in (("requirements.lock", SITE, site), ("tests/requirements.lock", TESTS, tests)):
        (ROOT / file).write_text(head + "".join(f"{entry.rstrip()}\n" for entry in entries.values()), encoding="utf-8")


if __name__ == "__main__":
    main()
