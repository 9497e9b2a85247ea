"""`python -m engine stress` runs programs beside busy loops, uncached, and says what ever failed or drifted."""

import multiprocessing
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from engine.programs import PROGRAMS
from verified.problem import Problem


def stress(paths: Iterable[Path], rounds: int, busy: int) -> Counter[tuple[Path, str]]:
    """Run programs and count what went wrong.

    Args:
        paths: the programs.
        rounds: how often each runs.
        busy: how many busy loops run beside them, each on a core of its own if there are as many.

    Returns:
        By (program, reason): in how many rounds. Empty when every run did what its file says.
    """
    paths, found = list(paths), Counter()
    fresh = replace(PROGRAMS, cache=None)
    loops = [multiprocessing.get_context("spawn").Process(target=_burn, daemon=True) for _ in range(busy)]
    for loop in loops:
        loop.start()
    try:
        for number in range(1, rounds + 1):
            problems = fresh.check(paths)[1]
            found.update((problem.path, _reason(problem)) for problem in problems)
            print(f"round {number} of {rounds}: {len(problems)} problems", file=sys.stderr, flush=True)
    finally:
        for loop in loops:
            loop.kill()
    return found


def _reason(problem: Problem) -> str:
    return f"line {problem.line}: {problem.reason}"


def _burn() -> None:
    while True:
        pass
