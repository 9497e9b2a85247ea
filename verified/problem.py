"""One reason to stop a build or a test, said the same way everywhere: place, what is wrong, what to do."""

from dataclasses import dataclass
from pathlib import Path

LONGEST = 4000  # characters of a reason: a program may print megabytes


@dataclass(frozen=True)
class Problem:
    """One reason to stop the build: where it is, what is wrong and what to do."""

    path: Path
    line: int
    reason: str
    remedy: str

    def __str__(self) -> str:
        reason = self.reason if len(self.reason) <= LONGEST else f"{self.reason[:LONGEST]} ... (cut here)"
        return f"{name(self.path)}:{self.line or 1}: {reason}\n  To mend it: {self.remedy}"


def name(path: Path) -> str:
    """Return a path as messages show it: from the working directory on, where it lies inside."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
