"""One reason to stop a build or a test, said the same way everywhere: place, what is wrong, what to do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One reason to stop the build: where it is, what is wrong and what to do."""

    path: Path
    line: int
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{shown(self.path)}:{self.line or 1}: {self.reason}\n  To mend it: {self.remedy}"


class ProblemError(Exception):
    """A problem that ends what is going on at once; `problem` says place, reason and remedy."""

    def __init__(self, problem: Problem):
        super().__init__(str(problem))
        self.problem = problem


def shown(path: Path) -> str:
    """Return a path as messages show it: from the current folder on, where it lies inside."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
