"""Slopes at bounds inside our files do not hang on the version: of `clamp` they went from 1 to 0 in PyTorch 2.14."""

from typing import Any

import pytest
import torch
from torch.overrides import TorchFunctionMode

from tests import selection
from tests.cases import tensor
from tests.custom import implementation, stems
from tests.hostile import Loss, agree, answer, losses, variants

CLAMPS = {getattr(place, name) for place in (torch, torch.Tensor) for name in ("clamp", "clamp_min", "clamp_max")}
KINKS = {
    "zeros": lambda x: 0 * x,
    "ones": lambda x: 0 * x + 1,
    "whole numbers": torch.round,
    "halves": lambda x: (2 * x).round() / 2,
    "signs": torch.sign,
    "all alike": lambda x: x[:1].expand_as(x).clone(),
}
"""Inputs that lie on bounds: touching and flat boxes, residuals of 0, margins just kept, equal embeddings."""


class SlopeAtBound(TorchFunctionMode):
    """Gives `clamp` the slope at its bounds that one version has: 1 up to PyTorch 2.13, 0 from 2.14 on."""

    def __init__(self, slope: float):
        super().__init__()
        self.slope = slope

    def __torch_function__(self, function, types, arguments=(), options=None):
        value = function(*arguments, **(options or {}))
        if function not in CLAMPS or not value.requires_grad:
            return value
        input, value = arguments[0], value.detach()
        bounds = [bound for bound in (*arguments[1:], *(options or {}).values()) if bound is not None]
        slopes = (input.detach() == value).to(value.dtype)
        for bound in bounds:
            slopes = slopes.masked_fill((input.detach() == value) & (value == bound), self.slope)
        return value + slopes * (input - input.detach()).nan_to_num()


def calls(loss: Loss) -> dict[str, dict[str, Any]]:
    """Return calls of a loss with inputs where something inside it may lie on a bound."""
    found = {}
    for label, arguments in variants(loss).items():
        for kink, change in KINKS.items():
            found[label + kink] = {**arguments, **{name: change(arguments[name]) for name in loss.inputs}}
        if loss.labels is None and "target" in arguments and arguments["target"].shape == arguments["input"].shape:
            found[label + "target met"] = {**arguments, "input": arguments["target"].to(arguments["input"].dtype)}
        if "clip" in loss.parameters:
            found[label + "clip met"] = {**arguments, "clip": float(arguments["input"].flatten()[0].sigmoid())}
    return found


@pytest.mark.parametrize("stem", [chapter.stem for chapter in selection.chapters(own=True) if chapter.stem in stems()])
def test_slopes_are_the_same_under_each_version(stem):
    wrong = []
    for loss in losses(stem):
        for label, call in calls(loss).items():
            with SlopeAtBound(1.0):
                before = answer(loss, call)
            with SlopeAtBound(0.0):
                after = answer(loss, call)
            try:
                agree(after, before)
            except AssertionError as found:
                wrong.append(f"{loss.name} | {label} | {found}")
    assert not wrong, "\n".join(wrong)


def test_the_versions_differ_at_a_bound():
    for slope in (1.0, 0.0):
        input = tensor([-1.0, 0.0, 1.0, 2.0, 3.0]).requires_grad_()
        with SlopeAtBound(slope):
            input.clamp(min=0.0, max=2.0).sum().backward()
        assert input.grad.tolist() == [0.0, slope, 1.0, slope, 0.0]


def test_log_cosh_pulls_with_1_where_its_two_forms_meet():
    residual = tensor([20.0, -20.0, 19.0, 21.0]).requires_grad_()
    loss = implementation("log_cosh_loss")["log_cosh_loss"](residual, torch.zeros(4, dtype=torch.float64), "sum")
    (gradient,) = torch.autograd.grad(loss, residual)
    torch.testing.assert_close(gradient, residual.detach().tanh())
