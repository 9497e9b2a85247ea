"""Curves of losses: what `docs/explorer/curves.yml` says of them, and what PyTorch computes.

`python -m engine.curves` prints all of them as JSON. It is the one part of the engine that imports torch, and
`engine.explorer` runs it in a process of its own.
"""

import functools
import itertools
import json
import math
import runpy
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from engine.chapters import chapter
from engine.paths import DOCS

DATA = DOCS / "explorer" / "curves.yml"


@dataclass(frozen=True)
class Curve:
    """A loss as a function of one quantity: its chapter, the call, the stops of its parameters, those shown first."""

    loss: str
    call: str
    parameters: dict[str, list[Any]]
    show: dict[str, Any]

    @property
    def stem(self) -> str:
        return self.loss.rpartition("/")[2]

    @property
    def shown(self) -> list[int]:
        """The stop of each parameter that is shown first: the one that `show` names, else the middle one."""
        return [
            stops.index(self.show[name]) if name in self.show else len(stops) // 2
            for name, stops in self.parameters.items()
        ]

    @property
    def combinations(self) -> list[dict[str, Any]]:
        """The parameters of each curve that is sampled; the last parameter changes first."""
        return [
            dict(zip(self.parameters, stops, strict=True)) for stops in itertools.product(*self.parameters.values())
        ]


@dataclass(frozen=True)
class Axis:
    """A quantity that losses are a function of, its values, and those losses."""

    id: str
    label: str
    says: str
    range: tuple[float, float, int]
    given: dict[str, str]
    first: list[str]
    curves: list[Curve]

    @property
    def values(self) -> list[float]:
        """The values that are sampled: evenly spaced, rounded as they are shown."""
        begin, end, steps = self.range
        return [round(begin + (end - begin) * number / steps, 6) for number in range(steps + 1)]


@functools.cache
def read(file: Path = DATA) -> list[Axis]:
    """Return the axes, in order.

    Raises:
        TypeError: an entry lacks a field, or has one too many.
    """
    return [
        Axis(**axis | {"curves": [_curve(**curve) for curve in axis["curves"]]})
        for axis in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]


def evaluator(axis: Axis, curve: Curve) -> Callable[..., tuple[float, float]]:
    """Return a function of `x` and a curve's parameters that returns the loss and its derivative by `x`."""
    import torch
    from torch.nn import functional as F

    names = {"torch": torch, "F": F}
    if chapter(curve.loss).own:
        names |= runpy.run_path(str(chapter(curve.loss).implementation))
    given = [(name, compile(text, name, "eval")) for name, text in axis.given.items()]
    call = compile(curve.call, curve.loss, "eval")

    def evaluate(x: float, **parameters: Any) -> tuple[float, float]:
        point = torch.tensor(x, dtype=torch.float64, requires_grad=True)
        stops = {name: names.get(stop, stop) if isinstance(stop, str) else stop for name, stop in parameters.items()}
        known = names | stops | {"x": point}
        for name, code in given:
            known[name] = eval(code, known)
        loss = eval(call, known).sum()
        return loss.item(), torch.autograd.grad(loss, point)[0].item()

    return evaluate


def sample(axis: Axis, curve: Curve) -> list[list[list[float]]]:
    """Return, for each combination of stops, the losses and the derivatives at every value of the axis.

    Raises:
        ValueError: one of them is not a finite number.
    """
    evaluate, found = evaluator(axis, curve), []
    for parameters in curve.combinations:
        pairs = [evaluate(x, **parameters) for x in axis.values]
        for x, pair in zip(axis.values, pairs, strict=True):
            if not all(map(math.isfinite, pair)):
                raise ValueError(f"{axis.id}: {curve.call} is {pair} at x = {x:g}, {parameters}")
        found.append([list(numbers) for numbers in zip(*pairs, strict=True)])
    return found


def _curve(loss: str, call: str, show: dict[str, Any] | None = None, **parameters: list[Any]) -> Curve:
    return Curve(loss, call, parameters, show or {})


if __name__ == "__main__":
    import torch

    torch.set_num_threads(1)
    json.dump([[sample(axis, curve) for curve in axis.curves] for axis in read()], sys.stdout)
