"""What our own losses cost beside other libraries': forward and backward time and peak memory, as ratios in one run.

    .venv/bin/python benchmarks/custom_losses.py [STEM ...]

The pairs are the rows of the chapters' tables of conventions, where both sides give the same number, as far as the
library carries gradients. The chapter's sample is repeated along the batch axis. Times alternate between the two
sides; a ratio below 1 says that ours is the cheaper one. Nothing asserts on seconds.
"""

import inspect
import os
import statistics
import sys
import time
import warnings
import weakref
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import coral_pytorch
import coral_pytorch.losses
import keras
import kornia
import monai
import monai.losses
import numpy as np
import pytorch_metric_learning as pml
import pytorch_metric_learning.losses
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils._python_dispatch import TorchDispatchMode

from tests.chapters import chapter
from tests.custom import custom_cases, implementation
from tests.losses import CUSTOM_FAMILY

LIBRARIES = {"coral_pytorch": coral_pytorch, "keras": keras, "kornia": kornia, "monai": monai, "pml": pml}
ELEMENTS = {"similarity": 2_000}  # these compare every sample with every other
DEFAULT_ELEMENTS = 400_000
ROUNDS = 15


class Peak(TorchDispatchMode):
    """Counts the bytes of the storages that operations make and that are alive, and remembers the largest sum."""

    def __init__(self):
        super().__init__()
        self.now = self.peak = 0
        self.seen = set()

    def __torch_dispatch__(self, function, types, arguments=(), options=None):
        result = function(*arguments, **(options or {}))
        for value in result if isinstance(result, tuple | list) else [result]:
            if torch.is_tensor(value) and id(storage := value.untyped_storage()) not in self.seen:
                name, size = id(storage), storage.nbytes()
                self.seen.add(name)
                self.now += size
                self.peak = max(self.peak, self.now)
                weakref.finalize(storage, self._free, name, size)
        return result

    def _free(self, name: int, size: int) -> None:
        self.seen.discard(name)
        self.now -= size


def repeat(value, rows: int, times: int):
    """Repeat a tensor along its first axis if that is the batch axis."""
    if not torch.is_tensor(value) or value.dim() == 0 or value.shape[0] != rows:
        return value
    return value.repeat(times, *[1] * (value.dim() - 1)).to(torch.float32 if value.is_floating_point() else value.dtype)


def step(expression: str, names: dict, inputs: list[torch.Tensor]) -> None:
    """Compute a loss and its gradients."""
    value = eval(expression, names)
    torch.autograd.grad(value.sum(), inputs, allow_unused=True)


def compare(stem: str, call: str, equal: str) -> str | None:
    """Return a line of ratios for one row of a table; None where the library carries no gradient."""
    case = custom_cases()[stem][0]
    function = implementation(stem)[case.function or stem]
    rows = case.sample[0].shape[0] if case.sample[0].dim() else 1
    elements = ELEMENTS.get(CUSTOM_FAMILY[stem], DEFAULT_ELEMENTS)
    times = max(1, elements // max(1, case.sample[0].numel()))
    values = [repeat(value, rows, times) for value in case.sample]
    names = list(inspect.signature(function).parameters)
    inputs = [values[position].requires_grad_() for position in case.inputs]
    common = {"torch": torch, "F": F, "nn": nn, "np": np} | dict(zip(names, values, strict=False)) | case.options
    sides = [(equal, implementation(stem) | common), (call, LIBRARIES | common)]
    try:
        for expression, known in sides:
            step(expression, known, inputs)
    except (RuntimeError, TypeError, NameError, AttributeError, ValueError):
        return None  # not differentiable, or bound to the sample's size
    times_taken: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for side, (expression, known) in enumerate(sides):
            start = time.perf_counter()
            step(expression, known, inputs)
            times_taken[side].append(time.perf_counter() - start)
    peaks = []
    for expression, known in sides:
        with Peak() as peak:
            step(expression, known, inputs)
        peaks.append(peak.peak)
    ratio = statistics.median(mine / theirs for mine, theirs in zip(*times_taken, strict=True))
    return f"time {ratio:5.2f}   memory {peaks[0] / max(1, peaks[1]):5.2f}   {call[:90]}"


def main() -> None:
    keras.backend.set_floatx("float64")
    warnings.simplefilter("ignore")
    torch.manual_seed(0)
    for stem in sys.argv[1:] or custom_cases():
        for _, call, equal, _ in chapter(CUSTOM_FAMILY[stem], stem).table("Conventions")[1:]:
            call, equal = (text.strip("`").replace("\\|", "|") for text in (call, equal))
            if call != "none" and (line := compare(stem, call, equal)):
                print(f"{stem:28} {line}", flush=True)


if __name__ == "__main__":
    main()
