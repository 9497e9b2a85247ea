"""The page on porting: each row gives the same numbers, each naive translation others; the pins are installed."""

import importlib.metadata
import os
import re
import subprocess
import sys
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine import chapters
from engine.frameworks import HEADINGS as ALL_HEADINGS
from engine.paths import ROOT
from tests.libraries import called, library, plain
from tests.porting import INPUTS

PAGE = chapters.page("frameworks/porting")
HEADINGS = ALL_HEADINGS["In other frameworks"]
CODE = re.compile(r"(?:(not) )?`([^`]+)`")


def stated() -> list[list[str]]:
    """Return the rows that state an equality."""
    tables = [table for table in PAGE.whole.tables if table.heading[1:] == HEADINGS[1:]]
    return [row for table in tables for _, row in table.rows]


ROWS = [row[:3] for row in stated()]
NAMES = next(table for table in PAGE.whole.tables if table.heading[0] == "Names")


def test_every_difference_has_a_row():
    parts = [part for section in PAGE.sections.values() for part in section.split("###")]
    assert len(parts) >= 20
    bare = [part.title for part in parts if not any(table.heading == HEADINGS for table in part.tables)]
    assert not bare, f"differences without evidence: {bare}"
    assert sum("not `" in equal for _, _, equal in ROWS) >= 20


def test_names_are_explained():
    """The table of names holds every array, once, with its shape."""
    shown = {name: row[1] for _, row in NAMES.rows for name in re.findall(r"`(\w+)`", row[0])}
    assert shown == {name: f"`{value.shape}`" for name, value in INPUTS.items()}


@pytest.mark.parametrize(("framework", "call", "equal"), ROWS)
def test_row(framework, call, equal):
    tensors = {name: torch.from_numpy(value) for name, value in INPUTS.items()}
    assert re.fullmatch(r"`[^`]+`", call), "one call"
    codes = CODE.findall(equal)
    assert codes, "a row says what PyTorch's equal is"
    assert [word for word, _ in codes] == [""] + ["not"] * (len(codes) - 1), "the equal first, then what is not"
    assert CODE.sub("", equal).replace("<br>", "") == "", "nothing else in the cell"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = plain(eval(call.strip("`"), called(call) | INPUTS))
        ours, *naive = [plain(eval(code, {"torch": torch, "F": F, "nn": nn} | tensors)) for _, code in codes]
    assert theirs.shape == ours.shape
    np.testing.assert_allclose(theirs, ours, rtol=1e-6, atol=1e-9)
    for (_, code), value in zip(codes[1:], naive, strict=True):
        assert theirs.shape == value.shape, f"{code} is found out by its shape"
        assert not np.isnan(value).any(), f"{code} is found out by its nan"
        assert not np.allclose(theirs, value, rtol=0.01, atol=0), f"{code} is no trap"


def test_optax_refuses_a_column_and_a_vector():
    with pytest.raises(ValueError, match="Shape mismatch"):
        library("optax").squared_error(INPUTS["input"][:, :1], INPUTS["target"][:, 0])


def test_what_the_page_says_of_optax():
    losses = library("optax").losses
    beyond = losses.softmax_cross_entropy_with_integer_labels(INPUTS["scores"], np.array([0, 1, 2, 7]))
    assert np.isnan(plain(beyond)).tolist() == [False, False, False, True]
    assert plain(losses.ntxent(INPUTS["a"], np.array([0, 0, 1]))).shape == ()
    assert plain(losses.dice_loss(np.ones((4, 5, 5, 3)), np.ones((4, 5, 5, 3)))).shape == (4,)


def test_a_weight_on_ignored_labels_does_not_divide():
    keras = library("keras").losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1)
    weight = np.array([1.0, 4.0, 2.0, 0.5])
    theirs = keras(INPUTS["padded"], INPUTS["scores"], sample_weight=weight)
    scores, padded = torch.from_numpy(INPUTS["scores"]), torch.from_numpy(INPUTS["padded"])
    losses = torch.from_numpy(weight) * F.cross_entropy(scores, padded, reduction="none", ignore_index=-1)
    np.testing.assert_allclose(plain(theirs), plain(losses.sum() / 3), rtol=1e-6)


def test_class_weight_of_fit_does_not_divide():
    keras = library("keras")
    model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Rescaling(1.0)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.SGD(0.0), loss=loss)
    weight = dict(enumerate(INPUTS["class_weight"].tolist()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        told = model.fit(INPUTS["scores"], INPUTS["classes"], class_weight=weight, verbose=0).history["loss"][0]
    scores, classes = torch.from_numpy(INPUTS["scores"]), torch.from_numpy(INPUTS["classes"])
    losses = torch.from_numpy(INPUTS["class_weight"])[classes] * F.cross_entropy(scores, classes, reduction="none")
    np.testing.assert_allclose(told, losses.mean().item(), rtol=1e-5)


def test_what_fit_prints_is_a_running_mean_over_samples():
    """Over the epoch so far, while the weights move; a smaller last batch counts less, and penalties are added."""
    import keras

    model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1, use_bias=False, kernel_regularizer="l2")])
    model.layers[0].set_weights([np.zeros((1, 1))])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
    x, y = np.ones((3, 1)), np.array([[1.0], [2.0], [4.0]])
    told = model.fit(x, y, batch_size=2, shuffle=False, verbose=0).history["loss"][0]
    weight, seen = 0.0, []
    for rows in (slice(0, 2), slice(2, 3)):
        residual = weight - y[rows, 0]
        seen += [np.mean(residual**2) + 0.01 * weight**2] * len(residual)
        weight -= 0.1 * (2 * residual.mean() + 0.02 * weight)
    np.testing.assert_allclose(told, np.mean(seen), rtol=1e-5)


def test_defaults_are_float32():
    """In a fresh process, without the settings of these tests; and Keras's mean, with them."""
    code = """
import keras, numpy, jax.numpy
array = numpy.ones((2, 1))
assert keras.losses.MeanSquaredError().dtype == "float32"
assert jax.numpy.asarray(array).dtype == "float32"
keras.backend.set_floatx("float64")
assert str(keras.losses.MeanSquaredError(reduction="sum")(array, array).dtype) == "torch.float64"
assert str(keras.losses.MeanSquaredError()(array, array).dtype) == "torch.float32"
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        env=os.environ | {"KERAS_BACKEND": "torch"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("package", ["keras", "optax", "jax", "scipy", "scikit-learn", "numpy", "torch"])
def test_pins_are_installed(package):
    """The page on frameworks prints the pins as the versions that were run."""
    named = ["requirements.txt", "tests/requirements.txt"]
    locks = ["requirements.lock", "tests/requirements.lock"]
    found = {
        name: re.findall(rf"^{package}==([\w.]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
        for name in named + locks
    }
    pins = [version for versions in found.values() for version in versions]
    assert sum(len(found[name]) for name in named) == 1, found
    assert sum(len(found[name]) for name in locks) == (package != "torch"), "each index has other files of torch"
    installed = importlib.metadata.version(package).split("+")[0]
    assert set(pins) == {installed}, f"{package}: {installed} is installed, pinned is {found}"
