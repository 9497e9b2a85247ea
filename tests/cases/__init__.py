"""How the tests call each loss: one file for each family, one `Case` for each stem."""

import contextlib
import importlib
import inspect
import io
import pkgutil
import runpy
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import torch
from hypothesis import strategies as st
from torch.nn import functional as F

from engine import chapters
from engine.signatures import HIDDEN


@dataclass(frozen=True)
class Case:
    """One loss, ready to be called.

    Attributes:
        sample: positional arguments of one ordinary call; floating point in float64, away from every kink.
        options: keyword arguments of that call.
        generated: Hypothesis strategy of (positional arguments, keyword arguments), floating point in float64;
            together the draws use every parameter and every reduction.
        inputs: which positional arguments are differentiated.
        reference: PyTorch's function, where it is not `torch.nn.functional.<stem>`.
        reductions: those it has, where it has a `reduction`.
    """

    sample: tuple[Any, ...]
    generated: st.SearchStrategy[tuple[tuple[Any, ...], dict[str, Any]]]
    options: dict[str, Any] = field(default_factory=dict)
    inputs: tuple[int, ...] = (0,)
    reference: Callable | None = None
    reductions: tuple[str, ...] = ("none", "sum", "mean")


class Drawn:
    """What a strategy has drawn so far of a function's parameters and, where it has one, of its reductions."""

    def __init__(self, function: Callable, reductions: tuple[str, ...]):
        self.reductions = reductions
        self.names = [name for name in inspect.signature(function).parameters if name not in HIDDEN]
        self.used: set[str] = set()

    def note(self, positional: tuple, options: dict[str, Any]) -> tuple[tuple, dict[str, Any]]:
        """Note one draw, and return it."""
        self.used |= {*self.names[: len(positional)], *options}
        if "reduction" in self.names:
            self.used.add(f"reduction={options.get('reduction', 'mean')}")
        return positional, options

    def missing(self) -> list[str]:
        """Return the parameters and reductions that were never drawn."""
        wanted = list(self.names)
        if "reduction" in self.names:
            wanted += [f"reduction={name}" for name in self.reductions]
        return [name for name in wanted if name not in self.used]


@cache
def cases() -> dict[str, Case]:
    """Return every case by stem."""
    modules = [importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    return {stem: case for module in modules for stem, case in getattr(module, "CASES", {}).items()}


def reference(stem: str) -> Callable:
    """Return PyTorch's function for a stem."""
    return cases()[stem].reference or getattr(F, stem)


@cache
def from_scratch(stem: str) -> Callable:
    """Return the function that the chapter's `from_scratch.py` defines."""
    path = chapters.chapter(stem).folder / "from_scratch.py"
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(path))[stem]


def run(function, positional, options, inputs):
    """Return a call's value and its gradients with respect to the chosen positional arguments."""
    arguments = [
        value.clone().requires_grad_() if position in inputs else value for position, value in enumerate(positional)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch warns of broadcasting, which is meant here
        value = function(*arguments, **options)
    wanted = [arguments[position] for position in inputs]
    gradients = torch.autograd.grad(value.sum(), wanted, allow_unused=True) if value.requires_grad else ()
    return value.detach(), [
        torch.zeros_like(argument) if gradient is None else gradient
        for argument, gradient in zip(wanted, gradients, strict=False)
    ]


REDUCTIONS = st.sampled_from(["none", "sum", "mean"])


def tensor(values: Any, dtype: torch.dtype = torch.float64) -> torch.Tensor:
    """Return a tensor of a literal, float64 unless told otherwise."""
    return torch.tensor(values, dtype=dtype)


@st.composite
def tensors(draw, shape: tuple[int, ...], low: float = -10.0, high: float = 10.0) -> torch.Tensor:
    """Draw a float64 tensor of a given shape; its values are multiples of 1/64, so kinks are met exactly at times."""
    size = int(torch.Size(shape).numel())
    values = draw(st.lists(st.integers(round(low * 64), round(high * 64)), min_size=size, max_size=size))
    return (torch.tensor(values, dtype=torch.float64) / 64).reshape(shape)


@st.composite
def indices(draw, shape: tuple[int, ...], low: int, high: int) -> torch.Tensor:
    """Draw an int64 tensor with values from `low` to `high` inclusive."""
    size = int(torch.Size(shape).numel())
    values = draw(st.lists(st.integers(low, high), min_size=size, max_size=size))
    return torch.tensor(values, dtype=torch.int64).reshape(shape)


@st.composite
def subset(draw, **strategies: st.SearchStrategy) -> dict[str, Any]:
    """Draw keyword arguments: each one present or left at its default; `reduction` always, so that each is compared."""
    return {name: draw(strategy) for name, strategy in strategies.items() if name == "reduction" or draw(st.booleans())}
