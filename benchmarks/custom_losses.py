"""What our own losses cost beside other libraries': forward and backward time and peak memory, as ratios in one run.

    .venv/bin/python benchmarks/custom_losses.py [STEM ...]

The pairs are the rows of the chapters' tables of conventions where one call of ours gives the library's number and the
library carries gradients: in float32, on the chapter's sample repeated to the size of a real batch. What a library
needs first, such as one-hot targets, is part of its side. A ratio below 1 says that ours is the cheaper one; where a
library has several rows, its line shows the worst of them. Time is processor time of one thread and alternates between
the sides, so other programs hardly disturb it. Memory is the peak above the inputs, as PyTorch's allocator saw it.
PyTorch's own functions are no rival library; they come last, as the floor. Nothing asserts on seconds.
"""

import inspect
import itertools
import os
import re
import statistics
import sys
import time
import warnings
from collections import defaultdict
from pathlib import Path

os.environ |= {"KERAS_BACKEND": "torch", "KINETO_LOG_LEVEL": "99"}
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
import pytorch_metric_learning.miners
import torch
from torch import nn
from torch.nn import functional as F
from torch.profiler import profile

from engine.chapters import chapter, code
from tests.custom import custom_cases, implementation, stems

LIBRARIES = {"coral_pytorch": coral_pytorch, "keras": keras, "kornia": kornia, "monai": monai, "pml": pml}
FLOOR = {"PyTorch", "PyTorch examples", "torch.distributions", "NumPy", "SciPy"}
# How often a sample is repeated: along the batch, along the last axes (pixels or features, where classes are not last).
IMAGES, EMBEDDINGS = (2, 64), (20, 32)
REPEATS = {
    "dice_loss": IMAGES,
    "jaccard_loss": IMAGES,
    "lovasz_softmax_loss": IMAGES,
    "tversky_loss": IMAGES,
    "batch_hard_triplet_loss": EMBEDDINGS,
    "contrastive_loss": EMBEDDINGS,
    "info_nce_loss": EMBEDDINGS,
    "supervised_contrastive_loss": EMBEDDINGS,
    "elbo_loss": (300, 128),
}
ELEMENTS = 400_000  # of all other inputs
PER_CLASS = {"counts"}  # arguments that have no batch axis
ROUNDS = 21


def enlarge(value: torch.Tensor, batch: int, inner: int) -> torch.Tensor:
    """Repeat a tensor along its first axis and its last one or two."""
    last = min(value.dim() - 1, 2)
    value = value.repeat(batch, *[1] * (value.dim() - 1 - last), *[inner] * last)
    return value.float() if value.is_floating_point() else value


def step(expression: str, names: dict, inputs: list[torch.Tensor]) -> None:
    """Compute a loss and its gradients."""
    torch.autograd.grad(eval(expression, names).sum(), inputs, allow_unused=True)


def peak(expression: str, names: dict, inputs: list[torch.Tensor]) -> int:
    """Return the most bytes that a step holds at once."""
    with profile(profile_memory=True) as profiler:
        step(expression, names, inputs)
    events = [event for event in profiler.profiler.kineto_results.events() if event.name() == "[memory]"]
    sizes = [event.nbytes() for event in sorted(events, key=lambda event: event.start_ns())]
    return max(itertools.accumulate(sizes))


def compare(stem: str, call: str, equal: str) -> tuple[float, float] | None:
    """Return the ratios of time and memory for one row of a table; None where the library carries no gradient."""
    case = custom_cases(stem)[0]
    names = list(inspect.signature(implementation(stem)[case.function or stem]).parameters)
    batch, inner = REPEATS.get(stem, (ELEMENTS // case.sample[0].numel(), 1))
    values = {
        name: value if name in PER_CLASS else enlarge(value, batch, inner)
        for name, value in zip(names, case.sample, strict=False)
    }
    inputs = [values[names[position]].requires_grad_() for position in case.inputs]
    common = {"torch": torch, "F": F, "nn": nn, "np": np} | values | case.options
    sides = [(equal, implementation(stem) | common, inputs), (call, LIBRARIES | common, inputs)]
    try:
        for side in sides:
            step(*side)
    except (RuntimeError, TypeError, NameError, AttributeError, ValueError):
        return None  # not differentiable
    taken: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for side, seconds in zip(sides, taken, strict=True):
            start = time.process_time()
            step(*side)
            seconds.append(time.process_time() - start)
    ratios = [mine / theirs for mine, theirs in zip(*taken, strict=True)]
    mine, theirs = (peak(*side) for side in sides)
    return statistics.median(ratios), mine / theirs


def rows(stem: str) -> list[tuple[str, str, str, str]]:
    """Return library, our function, their call and ours, where one call of ours does the same work as theirs."""
    found = []
    for _, (library, *calls, differs) in chapter(stem).sections["Conventions"].tables[0].rows:
        call, equal = (code(text).replace(".double()", ".float()") for text in calls)
        ours = [name for name in re.findall(r"(\w+)\(", equal) if name in implementation(stem)]
        if len(ours) == 1 and "torch.where" not in equal and " part;" not in differs:
            name = stem if ours[0] == stem else f"{stem}: {ours[0]}"
            found.append((library.split(",")[0], name, call, equal))
    return found


def main() -> None:
    keras.backend.set_floatx("float32")
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    found: dict[tuple[bool, str, str], list[tuple[float, float]]] = defaultdict(list)
    for stem in sys.argv[1:] or stems():
        for library, name, call, equal in rows(stem):
            if ratios := compare(stem, call, equal):
                floor = library in FLOOR
                found[floor, name, "PyTorch" if floor else library].append(ratios)
    print(f"{'ours':45} {'beside':24} {'time':>6} {'memory':>7}")
    worst = [(*key, *map(max, zip(*ratios, strict=True))) for key, ratios in found.items()]
    for _, name, library, seconds, size in sorted(worst, key=lambda row: (row[0], -row[3])):
        print(f"{name:45} {library:24} {seconds:6.2f} {size:7.2f}")


if __name__ == "__main__":
    main()
