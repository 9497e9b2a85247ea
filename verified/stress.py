"""Runs programs again and again on a busy machine, to find those whose outcome depends on its load."""

import contextlib
import dataclasses
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from verified.runner import Programs


def stress(
    programs: Programs,
    paths: Iterable[Path],
    rounds: int,
    busy: int,
    progress: Callable[[int, int, Path], None] | None = None,
) -> dict[Path, Counter[str]]:
    """Run every program `rounds` times, uncached, beside `busy` loops that never rest.

    Returns:
        For each program that ever failed or printed something else: how often, by what it said. Empty if all held.
    """
    failures: dict[Path, Counter[str]] = {}
    fresh, paths = dataclasses.replace(programs, cache=None), list(paths)
    with _busy(busy):
        for _ in range(rounds):
            for problem in fresh.check(paths, progress)[1]:
                failures.setdefault(problem.path, Counter())[problem.reason] += 1
    return failures


@contextlib.contextmanager
def _busy(count: int) -> Iterator[None]:
    loop = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"
    loops = [subprocess.Popen([sys.executable, "-c", loop]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
