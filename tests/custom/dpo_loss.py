"""DPO loss against NumPy, its gradient against the one derived in the paper."""

import numpy as np
import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

LARGE = tensor([1e4, -1e4, 0.0, -700.0])


def oracle(
    policy_chosen,
    policy_rejected,
    reference_chosen,
    reference_rejected,
    beta=0.1,
    label_smoothing=0.0,
    reduction="mean",
):
    """The value in NumPy; the slope, sigma(-lead) - label_smoothing, enters as a plane that touches it."""
    from scipy.special import expit

    parts = (policy_chosen, policy_rejected, reference_chosen, reference_rejected)
    better, worse, old_better, old_worse = (part.detach().numpy() for part in parts)
    lead = beta * ((better - worse) - (old_better - old_worse))
    value = (1 - label_smoothing) * np.logaddexp(0, -lead) + label_smoothing * np.logaddexp(0, lead)
    pull = torch.from_numpy(np.asarray(beta * (expit(-lead) - label_smoothing)))
    loss = torch.from_numpy(np.asarray(value))
    loss = loss - pull * (policy_chosen - policy_chosen.detach()) + pull * (policy_rejected - policy_rejected.detach())
    if reduction == "mean":
        return loss.sum() / max(loss.numel(), 1)
    return loss.sum() if reduction == "sum" else loss


@st.composite
def calls(draw):
    shape = draw(st.sampled_from([(1,), (4,), (2, 3), (0,), ()]))
    options = draw(
        subset(
            beta=st.sampled_from([0.01, 0.5, 2.0]),
            label_smoothing=st.sampled_from([0.0, 0.1, 0.4]),
            reduction=REDUCTIONS,
        )
    )
    return tuple(draw(tensors(shape, -60.0, 0.0)) for _ in range(4)), options


CASE = CustomCase(
    sample=(
        tensor([-12.0, -20.5, -7.0]),
        tensor([-14.0, -18.0, -9.5]),
        tensor([-13.0, -20.0, -8.0]),
        tensor([-13.5, -19.0, -8.5]),
    ),
    options={"beta": 0.5, "label_smoothing": 0.1},
    oracle=oracle,
    generated=calls(),
    inputs=(0, 1),
    invalid=[
        (((LARGE, LARGE, LARGE, LARGE), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
        (
            ((LARGE, LARGE, LARGE, LARGE[:2]), {}),
            ValueError,
            r"one shape, got \(4,\), \(4,\), \(4,\), \(2,\)",
        ),
        (((LARGE, LARGE, LARGE, LARGE), {"beta": 0.0}), ValueError, "beta must be positive, got 0.0"),
        (((LARGE, LARGE, LARGE, LARGE), {"label_smoothing": 0.5}), ValueError, r"must be in \[0, 0.5\), got 0.5"),
        (((LARGE.long(), LARGE, LARGE, LARGE), {}), TypeError, "must be floating point, got torch.int64"),
    ],
    extreme=[
        (tuple(part.to(dtype) for part in (LARGE, -LARGE, -LARGE, LARGE)), {"beta": 1.0, **options})
        for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16)
        for options in ({}, {"label_smoothing": 0.2})
    ]
    + [
        ((LARGE[:0],) * 4, {}),
        ((LARGE[:1], -LARGE[:1], LARGE[:1], LARGE[:1]), {"beta": 100.0}),
    ],
    modules=[
        ("DPOLoss", {"beta": 0.3}, (LARGE, LARGE / 2, LARGE / 3, LARGE / 4)),
        ("DPOLoss", {"label_smoothing": 0.2, "reduction": "none"}, (LARGE, LARGE / 2, LARGE / 3, LARGE / 4)),
    ],
)
