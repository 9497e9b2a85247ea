"""How the tests call each loss of our own: one file for each stem, which defines `CASE`."""

import importlib
import os
import pkgutil
import runpy
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from engine.runner import SNIPPETS
from tests.losses import CUSTOM_FAMILY

os.environ.setdefault("KERAS_BACKEND", "torch")

Arguments = tuple[tuple[Any, ...], dict[str, Any]]
"""Positional and keyword arguments of one call."""


@dataclass(frozen=True)
class CustomCase:
    """One loss of our own, ready to be called and compared.

    Attributes:
        sample: positional arguments of one ordinary call; floating point in float64, away from every kink.
        oracle: an implementation that shares no code with ours (a library's, or NumPy): called with the same arguments,
            it returns the same value, as a tensor that carries the same gradients (see `values_only`).
        generated: Hypothesis strategy of arguments for the comparison, floating point in float64; together the draws
            use every parameter and every reduction, a batch of one, and the empty masks or batches the loss defines.
        invalid: (arguments, exception type, fragment of the message) for each documented error.
        extreme: arguments with very large, very small or degenerate values; value and gradient must be finite.
        options: keyword arguments that go with `sample`.
        inputs: which positional arguments are differentiated.
        modules: (class name, its constructor's arguments, arguments of the call): each must equal the function called
            with the constructor's keyword arguments added.
        hostile: (name, arguments, expected value) of cells that `tests/hostile.py` cannot derive; the gradient must be
            finite.
        function: the name of the function, where it is not the stem.
        values_only: nobody differentiates the function, and the oracle carries no gradient.
    """

    sample: tuple[Any, ...]
    oracle: Callable
    generated: st.SearchStrategy[Arguments]
    invalid: Sequence[tuple[Arguments, type[Exception], str]]
    extreme: Sequence[Arguments]
    options: dict[str, Any] = field(default_factory=dict)
    inputs: tuple[int, ...] = (0,)
    modules: Sequence[tuple[str, dict[str, Any], tuple[Any, ...]]] = ()
    hostile: Sequence[tuple[str, Arguments, Any]] = ()
    function: str | None = None
    values_only: bool = False


def implementation_file(stem: str) -> Path:
    """Return the file a reader would copy into a project."""
    return SNIPPETS / CUSTOM_FAMILY[stem] / stem / f"{stem}.py"


@cache
def implementation(stem: str) -> dict[str, Any]:
    """Return the names that an implementation file defines."""
    path = implementation_file(stem)
    sys.path.insert(0, str(path.parent))  # as for `python file.py`: it may import a file beside it
    try:
        return runpy.run_path(str(path))
    finally:
        sys.path.remove(str(path.parent))


@cache
def custom_cases() -> dict[str, list[CustomCase]]:
    """Return the cases by stem; a file defines `CASE`, or `CASES` where a page holds several functions."""
    modules = {info.name: importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)}
    return {
        stem: list(module.CASES) if hasattr(module, "CASES") else [module.CASE]
        for stem, module in modules.items()
        if stem in CUSTOM_FAMILY
    }
