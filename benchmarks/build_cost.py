"""What a build costs, printed as ratios within one run; nothing asserts on seconds.

    .venv/bin/python benchmarks/build_cost.py

1. CPU time of the engine against mkdocs-jupyter on the same snippets, the regression family and a sample of all: run
   once cold by the engine, and once as notebooks of four files each, executed by a build with mkdocs-jupyter. What a
   snippet itself computes is on both sides, so heavy snippets bring the ratio towards 1.
2. CPU time of a cold build of everything, in all and for each snippet file.
3. Time of a second build, nothing changed, against a build of the same pages with the snippets' code left out.
"""

import contextlib
import ctypes
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.programs import PROGRAMS  # noqa: E402

SAMPLE = 120  # files, evenly spread: about an eighth, so that starting up weighs no more than it does in a build
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # Linux: orphans of our commands become our children, to be waited for


def cost(*command: str, cwd: Path) -> tuple[float, float]:
    """Run a command and return its CPU seconds, children included, and its wall seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=cwd, check=True, capture_output=True)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()  # the fork server outlives its parent by a moment, and its CPU time counts
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, end - start


def copy(folder: Path) -> Path:
    """Copy the project, without what it generates."""
    ignore = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "__pycache__")
    return Path(shutil.copytree(ROOT, folder / "project", ignore=ignore))


def build(project: Path) -> tuple[float, float]:
    return cost(sys.executable, "-m", "mkdocs", "build", cwd=project)


def notebooks(project: Path, files: list[Path]) -> None:
    """Turn a project into one that holds nothing but the given snippets, as percent-format notebooks of four cells."""
    shutil.rmtree(project / "docs")
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text("# Notebooks\n")
    for start in range(0, len(files), 4):
        cells = [f"# %%\n{file.read_text(encoding='utf-8')}" for file in files[start : start + 4]]
        (project / "docs" / f"notebook_{start // 4}.py").write_text("\n".join(cells), encoding="utf-8")
    (project / "mkdocs.yml").write_text(
        "site_name: Notebooks\ntheme:\n  name: material\n  font: false\n"
        "plugins:\n  - mkdocs-jupyter:\n      include: ['*.py']\n      execute: true\n"
    )


def without_snippets(project: Path) -> None:
    """Turn a project into the same site with every program replaced by a line of text."""
    for page in (project / "docs").rglob("*.md"):
        text = re.sub(r'--8<-- "[^"]*"', "pass", page.read_text(encoding="utf-8"))
        page.write_text(re.sub(r"!\[[^\]]*\]\([^)]*\.svg\)", "", text), encoding="utf-8")
    shutil.rmtree(project / "snippets")
    (project / "snippets").mkdir()


def against_notebooks(name: str, files: list[Path]) -> None:
    """Print what the engine and mkdocs-jupyter each need for the same files, cold."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        project, other = copy(Path(one)), copy(Path(two))
        names = [str(project / file.relative_to(ROOT)) for file in files]
        engine, _ = cost(sys.executable, "-m", "engine", "check", *names, cwd=project)
        notebooks(other, files)
        jupyter, _ = build(other)
        print(f"{name}, {len(files)} snippets: engine {engine:.1f} s of CPU, mkdocs-jupyter {jupyter:.1f} s", end="")
        print(f"; ratio {jupyter / engine:.1f}", flush=True)


def main() -> None:
    files = PROGRAMS.find()
    print(f"{len(files)} snippets, {os.cpu_count()} cores")
    against_notebooks("regression", PROGRAMS.find(PROGRAMS.folder / "regression"))
    against_notebooks("a sample of all", files[:: max(1, len(files) // SAMPLE)][:SAMPLE])
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        project, plain = copy(Path(one)), copy(Path(two))
        without_snippets(plain)
        cold, wall = build(project)
        print(f"cold build: {cold:.1f} s of CPU, {wall:.1f} s in all; {cold / len(files):.3f} s of CPU a snippet file")
        build(plain)
        pairs = [(build(project)[1], build(plain)[1]) for _ in range(5)]
        ratios = [second / bare for second, bare in pairs]
        print(f"second build: {statistics.median(second for second, _ in pairs):.2f} s, without snippets ", end="")
        print(f"{statistics.median(bare for _, bare in pairs):.2f} s; ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
