"""Each chapter's from-scratch function is PyTorch's: same parameters, same value, same gradient."""

import inspect
import warnings

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import cases, from_scratch, reference
from tests.losses import DEPRECATED


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


@pytest.mark.parametrize("stem", cases())
@given(data=st.data())
def test_value_and_gradient(stem, data):
    case = cases()[stem]
    positional, options = data.draw(case.generated)
    theirs, their_gradients = run(reference(stem), positional, options, case.inputs)
    mine, my_gradients = run(from_scratch(stem), positional, options, case.inputs)
    torch.testing.assert_close(mine, theirs, rtol=1e-9, atol=1e-9, equal_nan=True)
    assert len(my_gradients) == len(their_gradients)
    for my_gradient, their_gradient in zip(my_gradients, their_gradients, strict=True):
        torch.testing.assert_close(my_gradient, their_gradient, rtol=1e-9, atol=1e-9, equal_nan=True)


@pytest.mark.parametrize("stem", cases())
def test_parameters(stem):
    def parameters(function):
        return {
            name: parameter.default
            for name, parameter in inspect.signature(function).parameters.items()
            if name not in DEPRECATED
        }

    assert parameters(from_scratch(stem)) == parameters(reference(stem))
