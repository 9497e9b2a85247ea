"""Jaccard loss against MONAI's Dice loss with `jaccard=True`, whose smoothing counts half."""

import functools

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
    SAMPLE,
    SMOOTH,
    masks,
    oracle,
    refused_weights,
)

CASE = CustomCase(
    sample=SAMPLE,
    oracle=functools.partial(oracle, jaccard=True),
    generated=masks(batch=FLAGS, squared=FLAGS, smooth=SMOOTH, skip_absent=FLAGS, reduction=REDUCTIONS),
    invalid=[
        *INVALID,
        *refused_weights("weight"),
        (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "'none', 'sum' or 'mean', got 'avg'"),
    ],
    extreme=[*EXTREME, *BARE, ((LARGE, LABELS), {"squared": True, "smooth": 0.0})],
    hostile=HOSTILE,
    modules=[
        ("JaccardLoss", {"weight": tensor([1.0, 2.0, 3.0]), "squared": True, "reduction": "none"}, MODULE),
        ("JaccardLoss", {"batch": True, "smooth": 2.0, "skip_absent": True, "ignore_index": 1}, MODULE),
    ],
)
