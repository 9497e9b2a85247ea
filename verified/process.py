"""Runs one program in a process of its own, and reports what it printed, drew and did wrong."""

import atexit
import contextlib
import os
import random
import sys
import traceback
import types
import warnings
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from drawing import film, svg
from verified import annotate

PRELOAD = [
    "torch",
    "torch._dynamo",
    "numpy",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_svg",
    "verified.process",
]
"""What the fork server imports once, so that every fork starts warm.

torch._dynamo is what an optimiser, `torch.compile` or a checkpoint imports on first use: a second of CPU time each.
"""
LONGEST_OUTPUT = 100_000  # characters


@dataclass
class Outcome:
    """What one run of a program did.

    Attributes:
        printed: the text each statement printed, by the statement's last line.
        figures: an inline SVG of what the program shows; one that moves if it shows several figures that have names.
        faults: (line, reason) of everything that must stop a build.
        agrees: whether the file's `#>` lines say what was printed; the runner finds out, once.
    """

    printed: dict[int, str] = field(default_factory=dict)
    figures: list[str] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    agrees: bool = False

    def fault(self, line: int, reason: str) -> None:
        """Note a fault, once."""
        if (line, reason) not in self.faults:
            self.faults.append((line, reason))


class Recorder:
    """Stands in for `sys.stdout` and files each piece of text under the program's statement that wrote it."""

    encoding = "utf-8"

    def __init__(self, path: str, source: str, outcome: Outcome):
        self.path, self.outcome, self.spans, self.room = path, outcome, annotate.statements(source), LONGEST_OUTPUT

    def write(self, text: str) -> int:
        line = current_line(self.path)
        self.room -= len(text)
        if self.room < 0:
            self.outcome.fault(0, f"prints more than {LONGEST_OUTPUT:,} characters")
        elif any((sign < " " and sign not in "\n\t") or sign == "\x7f" for sign in text):
            self.outcome.fault(line, f"prints control characters, which no page can show: {text[:60]!r}")
        elif line in self.spans:
            last = self.spans[line][1]
            self.outcome.printed[last] = self.outcome.printed.get(last, "") + text
        elif text.strip():
            self.outcome.fault(line, "prints from the head of a compound statement; print on a line of its own")
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False


def current_line(path: str) -> int:
    """Return the line of the program at `path` that is running now, however deep below it we are; 0 if none is."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != path:
        frame = frame.f_back
    return frame.f_lineno if frame is not None else 0


def run(path: str, salt: str, folder: str, sender: Connection) -> None:
    """Run the program at `path` as `python path` would, and send its `Outcome`.

    Args:
        path: the program's absolute path.
        salt: the program's name, from which its figure's element ids are made.
        folder: an empty directory: the program's working directory, and the place of what it writes to the
            process's own stdout and stderr, behind Python's back.
        sender: the pipe's end that takes the outcome.
    """
    if hasattr(os, "setsid"):
        os.setsid()  # the program and what it starts are one group, which can be ended together
    stray = open(os.path.join(folder, "stray.txt"), "w+")  # noqa: SIM115  the process's own, until it ends
    os.dup2(stray.fileno(), 1)
    os.dup2(stray.fileno(), 2)
    os.mkdir(work := os.path.join(folder, "work"))
    os.chdir(work)
    import matplotlib
    import numpy as np
    import torch

    matplotlib.use("svg")
    torch.set_num_threads(1)
    sys.dont_write_bytecode = True
    for reseed in (torch.seed, np.random.seed, random.seed):  # forks share their parent's generators
        reseed()
    outcome = Outcome()
    beside = set(os.listdir(os.path.dirname(path)))
    try:
        _execute(path, Path(path).read_text(encoding="utf-8"), salt, outcome)
    except BaseException as error:
        frames = [row.lineno for row in traceback.extract_tb(error.__traceback__) if row.filename == path]
        line = frames[-1] if frames else getattr(error, "lineno", None) or 0
        outcome.fault(line, f"raises {type(error).__name__}: {error}")
    if left := sorted(set(os.listdir(os.path.dirname(path))) - beside - {"__pycache__"}):
        outcome.fault(0, f"writes beside itself: {', '.join(left)}; a program's working directory is an empty one")
    stray.seek(0)
    if text := stray.read(LONGEST_OUTPUT).strip():
        outcome.fault(0, f"writes past sys.stdout, straight to the terminal: {text[:500]}")
    sender.send(outcome)


def _execute(path: str, source: str, salt: str, outcome: Outcome) -> None:
    import matplotlib.pyplot as plt

    def show_warning(message, category, filename, lineno, file=None, line=None):
        place = lineno if filename == path else current_line(path)
        outcome.fault(place, f"warns {category.__name__}: {message}")

    def show(*args, **kwargs):
        frames.extend(svg.to_svg(plt.figure(number)) for number in plt.get_fignums())
        plt.close("all")

    frames: list[str] = []
    svg.apply_style(salt)
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path.insert(0, os.path.dirname(path))
    plt.show = show
    atexit._clear()  # what the fork server would do at its end is not the program's
    recorder = Recorder(path, source, outcome)
    with warnings.catch_warnings(), contextlib.redirect_stdout(recorder), contextlib.redirect_stderr(recorder):
        warnings.showwarning = show_warning
        with warnings.catch_warnings():
            warnings.simplefilter("always")  # a deprecated escape is an error to come
            code = compile(source, path, "exec")
        exec(code, main.__dict__)
        atexit._run_exitfuncs()
    if plt.get_fignums():
        outcome.fault(0, "leaves a figure open; end the program with plt.show()")
    try:
        outcome.figures = [film.film(frames)] if frames else []
    except film.FilmError as error:
        outcome.fault(0, str(error))
