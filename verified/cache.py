"""Outcomes of earlier runs, a file each. One that cannot be read is not there, one not written costs time."""

import contextlib
import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

from verified.process import Outcome


def read(file: Path) -> Outcome | None:
    """Return a stored outcome; None where there is none, or none that is sound."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        printed = {int(line): text for line, text in stored["printed"].items()}
        figures, agrees = stored["figures"], stored["agrees"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    texts = [*printed.values(), *figures] if isinstance(figures, list) else [None]
    sound = all(isinstance(text, str) for text in texts) and isinstance(agrees, bool)
    return Outcome(printed, figures, agrees=agrees) if sound else None


def write(file: Path, outcome: Outcome) -> None:
    """Store an outcome, whole or not at all."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        replace(file, json.dumps(asdict(outcome)))


def replace(file: Path, text: str, newline: str = "\n") -> None:
    """Write a file whole or not at all.

    Raises:
        OSError: it cannot be written; what was there stays.
    """
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline=newline, dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as temporary:
        temporary.write(text)
    try:
        if file.exists():
            os.chmod(temporary.name, file.stat().st_mode)
        os.replace(temporary.name, file)
    except OSError:
        os.unlink(temporary.name)
        raise
