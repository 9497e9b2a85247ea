"""Each chapter's from-scratch function is PyTorch's: same parameters, same value, same gradient."""

import inspect

import pytest
import torch
from hypothesis import given

from engine.signatures import HIDDEN
from tests import selection
from tests.cases import Drawn, cases, from_scratch, reference, run

STEMS = [chapter.stem for chapter in selection.chapters(own=False) if chapter.stem in cases()]


@pytest.mark.parametrize("stem", STEMS)
def test_value_and_gradient(stem):
    case, drawn = cases()[stem], Drawn(reference(stem), cases()[stem].reductions)

    @given(case.generated)
    def agree(arguments):
        positional, options = drawn.note(*arguments)
        theirs, their_gradients = run(reference(stem), positional, options, case.inputs)
        mine, my_gradients = run(from_scratch(stem), positional, options, case.inputs)
        torch.testing.assert_close(mine, theirs, rtol=1e-9, atol=1e-9, equal_nan=True)
        assert len(my_gradients) == len(their_gradients)
        for my_gradient, their_gradient in zip(my_gradients, their_gradients, strict=True):
            torch.testing.assert_close(my_gradient, their_gradient, rtol=1e-9, atol=1e-9, equal_nan=True)

    agree()
    assert drawn.missing() == [], f"the case of {stem} never draws these: there they were not compared"


@pytest.mark.parametrize("stem", STEMS)
def test_parameters(stem):
    def parameters(function):
        return {
            name: parameter.default
            for name, parameter in inspect.signature(function).parameters.items()
            if name not in HIDDEN
        }

    assert parameters(from_scratch(stem)) == parameters(reference(stem))
