"""Tversky loss, and its power, against MONAI."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, tensor
from tests.custom import CustomCase
from tests.custom.dice_loss import (
    BARE,
    EXTREME,
    FLAGS,
    HOSTILE,
    INVALID,
    LABELS,
    LARGE,
    MODULE,
    NAN,
    SAMPLE,
    SMOOTH,
    masks,
    prepare,
    reduce,
    refused_weights,
)


def oracle(
    input,
    target,
    alpha=0.3,
    beta=0.7,
    weight=None,
    ignore_index=-100,
    batch=False,
    smooth=1.0,
    skip_absent=False,
    reduction="mean",
    gamma=1.0,
):
    import monai.losses

    probability, one_hot = prepare(input, target, ignore_index)
    theirs = monai.losses.TverskyLoss(
        alpha=alpha, beta=beta, batch=batch, smooth_nr=smooth, smooth_dr=smooth + 1e-300, reduction="none"
    )
    loss = theirs(probability, one_hot)
    hit, found, true = ((mask).sum((0, 2) if batch else 2) for mask in (probability * one_hot, probability, one_hot))
    size = hit + alpha * (found - hit) + beta * (true - hit) + smooth
    loss = loss.where(size > 0, 0) ** gamma  # 0 / 0, which they call 1
    return reduce(loss, one_hot, weight, batch, skip_absent, reduction)


def focal(input, target, alpha=0.3, beta=0.7, gamma=0.75, *arguments, **options):
    return oracle(input, target, alpha, beta, *arguments, gamma=gamma, **options)


ALPHA = st.sampled_from([0.1, 0.5, 1.0])
BETA = st.sampled_from([0.1, 0.5, 1.0])
OPTIONS = {
    "alpha": ALPHA,
    "beta": BETA,
    "batch": FLAGS,
    "smooth": SMOOTH,
    "skip_absent": FLAGS,
    "reduction": REDUCTIONS,
}
REFUSED = [
    *INVALID,
    *refused_weights("weight"),
    (((LARGE, LABELS), {"alpha": -0.3}), ValueError, "alpha must be finite and not negative, got -0.3"),
    (((LARGE, LABELS), {"beta": NAN}), ValueError, "beta must be finite and not negative, got nan"),
    (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "'none', 'sum' or 'mean', got 'avg'"),
]
DEGENERATE = [*EXTREME, *BARE, ((LARGE, LABELS), {"alpha": 0.0, "beta": 0.0, "smooth": 0.0})]


@st.composite
def powers(draw):
    """Draw masks whose loss is not 0, where the power has no derivative."""
    (input, target), options = draw(masks(ignored=(255, None), gamma=st.sampled_from([0.5, 1.0, 2.0]), **OPTIONS))
    skip = options.get("ignore_index", -100)
    if skip is not None and (target.flatten(1) == skip).all(1).any():
        target = torch.zeros_like(target)
    return (input, target), options


CASES = [
    CustomCase(
        sample=SAMPLE,
        oracle=oracle,
        generated=masks(**OPTIONS),
        invalid=REFUSED,
        extreme=DEGENERATE,
        hostile=HOSTILE,
        modules=[
            ("TverskyLoss", {"weight": tensor([1.0, 2.0, 3.0]), "alpha": 0.7, "reduction": "none"}, MODULE),
            ("TverskyLoss", {"batch": True, "smooth": 2.0, "beta": 1.0, "ignore_index": 1}, MODULE),
        ],
    ),
    CustomCase(
        function="focal_tversky_loss",
        sample=SAMPLE,
        oracle=focal,
        generated=powers(),
        invalid=[
            *REFUSED,
            (((LARGE, LABELS), {"gamma": 0.0}), ValueError, "gamma must be finite and positive, got 0.0"),
        ],
        extreme=[
            (positional, {"gamma": gamma, **options})
            for positional, options in DEGENERATE
            for gamma in (0.5, 0.75, 2.0)
        ],
        hostile=HOSTILE,
        modules=[
            ("FocalTverskyLoss", {"weight": tensor([1.0, 2.0, 3.0]), "gamma": 2.0, "reduction": "none"}, MODULE),
            ("FocalTverskyLoss", {"batch": True, "skip_absent": True, "ignore_index": 1}, MODULE),
        ],
    ),
]
