"""Every row of the framework tables runs: the other framework's call and PyTorch's give the same numbers."""

import inspect
import os
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine.frameworks import matrix
from tests.cases import cases, reference
from tests.chapters import chapter, code
from tests.losses import FAMILY
from tests.test_chapters import WRITTEN

HEADINGS = ["Framework", "Call", "Equals in PyTorch", "What differs"]
ROWS = [
    (stem, *row[:3])
    for stem in WRITTEN
    for row in chapter(FAMILY[stem], stem).table("In other frameworks")[1:]
    if row[1] != "none"
]


@pytest.fixture(scope="module")
def frameworks():
    os.environ["KERAS_BACKEND"] = "torch"
    import jax
    import keras
    import optax
    import scipy
    import scipy.special
    import scipy.stats
    import sklearn
    import sklearn.metrics

    jax.config.update("jax_enable_x64", True)
    keras.backend.set_floatx("float64")
    return {"jax": jax, "jnp": jax.numpy, "keras": keras, "np": np, "optax": optax, "scipy": scipy, "sklearn": sklearn}


def arguments(stem: str) -> dict:
    """Return the sample's tensors under the names that the functional gives them."""
    case = cases()[stem]
    names = list(inspect.signature(reference(stem)).parameters)
    return dict(zip(names, case.sample, strict=False)) | case.options


def plain(value) -> np.ndarray:
    return value.detach().numpy() if torch.is_tensor(value) else np.asarray(value)


@pytest.mark.parametrize("stem", WRITTEN)
def test_table(stem):
    table = chapter(FAMILY[stem], stem).table("In other frameworks")
    assert table[0] == HEADINGS
    names = " ".join(row[0] for row in table[1:])
    for framework in ("Keras", "Optax"):
        assert framework in names, f"{stem}: say what {framework} has, or none"
    assert "SciPy" in names or "scikit-learn" in names or "NumPy" in names


@pytest.mark.parametrize(("stem", "framework", "call", "equal"), ROWS)
def test_row(frameworks, stem, framework, call, equal):
    tensors = arguments(stem)
    arrays = {name: plain(value) if torch.is_tensor(value) else value for name, value in tensors.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = eval(code(call), frameworks | arrays)
        ours = eval(code(equal), {"torch": torch, "F": F, "nn": nn} | tensors)
    np.testing.assert_allclose(plain(theirs), plain(ours), rtol=1e-6, atol=1e-9)


def test_matrix_marks_what_is_no_equal():
    """A name in the matrix without a mark is the loss itself; the row below it says how the others differ."""
    lines = {line.split("`")[1]: line for line in matrix("frameworks/index.md").splitlines()[2:]}
    assert "| `CategoricalHinge` (differs) |" in lines["multi_margin_loss"]
    assert "Optax `squared_error`, Optax `l2_loss` (scaled)" in lines["mse_loss"]
    assert "| `MeanSquaredError` |" in lines["mse_loss"]
    assert "| `Huber` (scaled) |" in lines["smooth_l1_loss"]
    assert "| `Huber` |" in lines["huber_loss"]
    assert "SciPy `rel_entr`, SciPy `kl_div` (differs)" in lines["kl_div"]
