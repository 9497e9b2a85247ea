"""One reason to stop a build or a test, said the same way everywhere: place, what is wrong, what to do."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Problem:
    """One reason to stop the build: where it is, what is wrong and what to do."""

    path: Path
    line: int
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{name(self.path)}:{self.line or 1}: {self.reason}\n  To mend it: {self.remedy}"


def name(path: Path) -> str:
    """Return a path as messages show it: from the project's folder on, where it lies inside."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)
