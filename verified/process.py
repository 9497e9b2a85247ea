"""Runs one snippet in a process of its own, and reports what it printed, drew and did wrong."""

import atexit
import contextlib
import importlib
import os
import random
import re
import sys
import threading
import traceback
import types
import warnings
from dataclasses import dataclass, field
from multiprocessing.connection import Connection

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

LONGEST = 100_000  # characters that a program may print: more is no output for a page
UNSHOWABLE = re.compile(r"[^\n\t -~\xa0-\u2027\u202a-\ud7ff\ue000-\U0010ffff]")  # control characters: ANSI, NUL, ...


@dataclass
class Outcome:
    """What one run of a snippet did.

    Attributes:
        printed: the text each statement printed, by the statement's last line.
        figures: one inline SVG for each `plt.show()`.
        faults: (line, reason) of everything that must stop a build.
        agrees: whether the file's `#>` lines say what was printed; the runner finds out, once.
        ran: False for what was read from the `#>` lines, not run.
    """

    printed: dict[int, str] = field(default_factory=dict)
    figures: list[str] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    agrees: bool = False
    ran: bool = True


class Recorder:
    """Stands in for `sys.stdout` and files each piece of text under the snippet's statement that wrote it."""

    encoding = "utf-8"

    def __init__(self, path: str, source: str, outcome: Outcome):
        self.path, self.outcome, self.spans, self.length = path, outcome, annotate.statements(source), 0

    def write(self, text: str) -> int:
        line = current_line(self.path)
        before, self.length = self.length, self.length + len(text)
        if self.length > LONGEST:
            if before <= LONGEST:
                self.outcome.faults.append((line, f"prints more than {LONGEST:,} characters"))
        elif found := UNSHOWABLE.search(text):
            self.outcome.faults.append((line, f"prints {found[0]!a}, a character that no page can show"))
        elif line in self.spans:
            last = self.spans[line][1]
            self.outcome.printed[last] = self.outcome.printed.get(last, "") + text
        elif text.strip():
            place = "the head of a compound statement" if line else "outside its own lines"
            self.outcome.faults.append((line, f"prints from {place}; print on a line of its own"))
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False


def current_line(path: str) -> int:
    """Return the line of the snippet at `path` that is running now, however deep below it we are; 0 if none is."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != path:
        frame = frame.f_back
    return frame.f_lineno if frame is not None else 0


def run(path: str, source: str, salt: str, figures: str, folder: str, sender: Connection) -> None:
    """Run a program as `python path` would, and send its `Outcome`.

    Args:
        path: the program's absolute path.
        source: its text.
        salt: its name, from which its figure's element ids are made.
        figures: the module whose `apply_style(salt)` and `to_svg(figure)` draw.
        folder: an empty directory: the program's working directory, and the place of what it writes to the
            process's own stdout and stderr, behind Python's back.
        sender: the pipe's end that takes the outcome.
    """
    if hasattr(os, "setsid"):
        os.setsid()  # what it starts belongs to a group of its own, which the runner ends
    stray = open(os.path.join(folder, "stray.txt"), "w+")  # noqa: SIM115  the process's own, until it ends
    os.dup2(stray.fileno(), 1)
    os.dup2(stray.fileno(), 2)
    os.mkdir(work := os.path.join(folder, "work"))
    os.chdir(work)
    import matplotlib
    import numpy as np
    import torch
    import torch._inductor.config

    matplotlib.use("svg")
    torch.set_num_threads(1)
    torch._inductor.config.compile_threads = 1  # compile in this process, not in a pool of others
    for reseed in (torch.seed, np.random.seed, random.seed):  # forks share their parent's generators
        reseed()
    outcome = Outcome()
    try:
        _execute(path, source, salt, importlib.import_module(figures), outcome)
    except BaseException as error:
        frames = [row.lineno for row in traceback.extract_tb(error.__traceback__) if row.filename == path]
        line = frames[-1] if frames else getattr(error, "lineno", None) or 0
        outcome.faults.append((line, f"raises {type(error).__name__}: {str(error)[:2000]}"))
    stray.seek(0)
    if text := stray.read(500).strip():
        outcome.faults.append((0, f"writes past sys.stdout, straight to the terminal: {text}"))
    sender.send(outcome)


def _execute(path: str, source: str, salt: str, figures: types.ModuleType, outcome: Outcome) -> None:
    import matplotlib.pyplot as plt

    def show_warning(message, category, filename, lineno, file=None, line=None):
        place = lineno if filename == path else current_line(path)
        outcome.faults.append((place, f"warns {category.__name__}: {message}"))

    def show(*args, **kwargs):
        outcome.figures.extend(figures.to_svg(plt.figure(number)) for number in plt.get_fignums())
        plt.close("all")

    figures.apply_style(salt)
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path.insert(0, os.path.dirname(path))
    plt.show = show
    with warnings.catch_warnings():
        warnings.showwarning = show_warning
        with warnings.catch_warnings():
            warnings.simplefilter("always")  # Python 3.11 keeps what its compiler finds to itself
            try:
                code = compile(source, path, "exec")
            except (SyntaxError, ValueError) as error:
                outcome.faults.append((getattr(error, "lineno", 0) or 0, f"is not Python: {error}"))
                return
        recorder = Recorder(path, source, outcome)
        with contextlib.redirect_stdout(recorder), contextlib.redirect_stderr(recorder), _ending():
            exec(code, main.__dict__)
    if plt.get_fignums():
        outcome.faults.append((0, "leaves a figure open; end the snippet with plt.show()"))
    if len(outcome.figures) > 1:
        outcome.faults.append((0, "shows more than one figure; give each a file of its own"))


@contextlib.contextmanager
def _ending():
    """Do what Python does when a program ends: wait for its threads, call its exit functions. A fork would not."""
    calls, register = [], atexit.register
    atexit.register = lambda function, *args, **options: calls.append((function, args, options)) or function
    try:
        yield
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()
        while calls:
            function, args, options = calls.pop()
            function(*args, **options)
    finally:
        atexit.register = register
