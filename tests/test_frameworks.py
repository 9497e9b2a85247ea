"""Every row of the framework tables runs: the other framework's call and PyTorch's give the same numbers."""

import inspect
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine.chapters import Chapter, code
from engine.frameworks import _distance, matrix
from tests import selection
from tests.cases import cases, reference
from tests.libraries import called, plain

CHAPTERS = [pytest.param(chapter, id=chapter.name) for chapter in selection.chapters(own=False)]
ROWS = [
    pytest.param(chapter, *row[1:3], id=f"{chapter.name}:{line}")
    for chapter in selection.chapters(own=False)
    for line, row in chapter.sections["In other frameworks"].tables[0].rows
    if row[1] != "none"
]


def arguments(stem: str) -> dict:
    """Return the sample's tensors under the names that the functional gives them."""
    case = cases()[stem]
    names = list(inspect.signature(reference(stem)).parameters)
    return dict(zip(names, case.sample, strict=False)) | case.options


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_framework_is_named(chapter: Chapter):
    names = " ".join(row[0] for _, row in chapter.sections["In other frameworks"].tables[0].rows)
    for framework in ("Keras", "Optax"):
        assert framework in names, f"{chapter.path}: say what {framework} has, or none"
    assert "SciPy" in names or "scikit-learn" in names or "NumPy" in names


@pytest.mark.parametrize(("chapter", "call", "equal"), ROWS)
def test_row(chapter: Chapter, call: str, equal: str):
    tensors = arguments(chapter.stem)
    arrays = {name: plain(value) if torch.is_tensor(value) else value for name, value in tensors.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = eval(code(call), called(call) | arrays)
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


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("f(x).mean()", ""),
        ("f(delta=1)(x)[0]", ""),
        ("2 * f(x)", "scaled"),
        ("f(x) / 2", "scaled"),
        ("-f(x)", "scaled"),
        ("f(x) + 1", "differs"),
        ("f(x) * y", "differs"),
    ],
)
def test_what_stands_around_a_call_is_its_distance(code, mark):
    assert _distance(code, "f") == mark
