"""How the tests call each loss of our own: one file for each stem, which defines `CASE`."""

import importlib
import os
import pkgutil
import runpy
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch

from engine import chapters
from tests.cases import Case

os.environ.setdefault("KERAS_BACKEND", "torch")

Arguments = tuple[tuple[Any, ...], dict[str, Any]]
"""Positional and keyword arguments of one call."""


@dataclass(frozen=True, kw_only=True)
class CustomCase(Case):
    """One loss of our own, ready to be called and compared.

    Attributes:
        oracle: an implementation that shares no code with ours (a library's, or NumPy): called with the same arguments,
            it returns the same value, as a tensor that carries the same gradients (see `values_only`).
        generated: as in `Case`; together the draws also use a batch of one, and the empty masks or batches the loss
            defines.
        invalid: (arguments, exception type, fragment of the message) for each documented error.
        extreme: arguments with very large, very small or degenerate values; value and gradient must be finite.
        coincident: arguments with a norm of zero in them, beside the equal embeddings of `tests/hostile.py`; the second
            derivative must be finite too.
        modules: (class name, its constructor's arguments, arguments of the call): each must equal the function called
            with the constructor's keyword arguments added.
        hostile: (name, arguments, expected value) of cells that `tests/hostile.py` cannot derive; the gradient must be
            finite.
        function: the name of the function, where it is not the stem.
        values_only: nobody differentiates the function, and the oracle carries no gradient.
    """

    oracle: Callable
    invalid: Sequence[tuple[Arguments, type[Exception], str]]
    extreme: Sequence[Arguments]
    coincident: Sequence[Arguments] = ()
    modules: Sequence[tuple[str, dict[str, Any], tuple[Any, ...]]] = ()
    hostile: Sequence[tuple[str, Arguments, Any]] = ()
    function: str | None = None
    values_only: bool = False


def reduced(loss: torch.Tensor, reduction: str) -> torch.Tensor:
    """Reduce an oracle's losses as ours are: the mean of no elements is 0."""
    if reduction == "mean":
        return loss.sum() / max(loss.numel(), 1)
    return loss.sum() if reduction == "sum" else loss


@cache
def implementation(stem: str) -> dict[str, Any]:
    """Return the names that the implementation file of a loss defines."""
    path = chapters.chapter(stem).implementation
    sys.path.insert(0, str(path.parent))  # as for `python file.py`: it may import a file beside it
    try:
        return runpy.run_path(str(path))
    finally:
        sys.path.remove(str(path.parent))


def stems() -> list[str]:
    """Return the losses that have a file of cases here, whether or not they have a chapter."""
    return [info.name for info in pkgutil.iter_modules(__path__)]


@cache
def custom_cases(stem: str) -> list[CustomCase]:
    """Return the cases of one loss; its file defines `CASE`, or `CASES` where the page holds several functions."""
    module = importlib.import_module(f"{__name__}.{stem}")
    return list(module.CASES) if hasattr(module, "CASES") else [module.CASE]
