"""Every call of a loss that a program makes, as the guard of docs/troubleshooting/guard.md reads it."""

import contextlib
import io
import runpy
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from torch.nn import functional as F

from engine.paths import SNIPPETS

GUARD = SNIPPETS / "troubleshooting" / "guard" / "check_loss_call.py"
PYTORCH = Path(F.__file__)


def guard() -> Callable:
    """Return `check_loss_call` of the file to copy."""
    return runpy.run_path(str(GUARD))["check_loss_call"]


@contextlib.contextmanager
def watched(names: set[str], found: list, check: Callable) -> Iterator[None]:
    """Check each call of a function of these names, of PyTorch or below snippets/, that no other of them makes."""
    inside: list = []

    def look(frame, event, argument):
        code = frame.f_code
        if event == "return" and inside[-1:] == [frame]:
            inside.pop()
        ours = code.co_filename == str(PYTORCH) or code.co_filename.startswith(str(SNIPPETS))
        if event != "call" or code.co_name not in names or not ours:
            return
        inside.append(frame)
        if len(inside) > 1:
            return
        given = {name: frame.f_locals[name] for name in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]}
        sys.setprofile(None)
        try:
            found.extend(check(frame.f_globals[code.co_name], **given))
        finally:
            sys.setprofile(look)

    sys.setprofile(look)
    try:
        yield
    finally:
        sys.setprofile(None)


def findings(program: Path, names: set[str], check: Callable) -> list:
    """Run a program, and return what the guard finds in the calls of losses it makes."""
    found: list = []
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), watched(names, found, check):
        warnings.simplefilter("ignore")
        sys.path.insert(0, str(program.parent))
        try:
            runpy.run_path(str(program), run_name="__main__")
        finally:
            sys.path.remove(str(program.parent))
    return found
