"""The libraries that chapters compare with, imported only where a row calls them: together they take seconds."""

import importlib
import os
import re
from functools import cache
from types import ModuleType

import numpy as np
import torch

os.environ.setdefault("KERAS_BACKEND", "torch")

SUBMODULES = {
    "coral_pytorch": ["coral_pytorch.losses", "coral_pytorch.dataset"],
    "jax": [],
    "keras": [],
    "kornia": [],
    "monai": ["monai.losses"],
    "optax": [],
    "pytorch_metric_learning": ["pytorch_metric_learning.losses", "pytorch_metric_learning.miners"],
    "scipy": ["scipy.special", "scipy.stats"],
    "sklearn": ["sklearn.metrics"],
}
SHORT = {"pml": "pytorch_metric_learning", "jnp": "jax.numpy", "np": "numpy"}


@cache
def library(name: str) -> ModuleType:
    """Import a library by the name that the tables use, with the parts they call, computing in float64."""
    module = importlib.import_module(SHORT.get(name, name))
    for part in SUBMODULES.get(SHORT.get(name, name), []):
        importlib.import_module(part)
    if name == "keras":
        module.backend.set_floatx("float64")
    if name in {"jax", "jnp", "optax"}:
        importlib.import_module("jax").config.update("jax_enable_x64", True)
    return module


def called(code: str) -> dict[str, ModuleType]:
    """Return the libraries that a piece of code names."""
    return {name: library(name) for name in {*SUBMODULES, *SHORT} if re.search(rf"\b{name}\.", code)}


def plain(value) -> np.ndarray:
    """Return a library's result as an array."""
    return value.detach().numpy() if torch.is_tensor(value) else np.asarray(value)
