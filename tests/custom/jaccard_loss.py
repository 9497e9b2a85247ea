"""Jaccard loss against MONAI's Dice loss with `jaccard=True`, whose smoothing counts half."""

import monai.losses

from tests.cases import REDUCTIONS, tensor
from tests.custom import CustomCase
from tests.custom.dice_loss import (
    BARE,
    EXTREME,
    FLAGS,
    INVALID,
    LABELS,
    LARGE,
    MODULE,
    SAMPLE,
    SMOOTH,
    masks,
    prepare,
    reduce,
)


def oracle(
    input,
    target,
    weight=None,
    ignore_index=-100,
    batch=False,
    squared=False,
    smooth=1.0,
    skip_absent=False,
    reduction="mean",
):
    probability, one_hot = prepare(input, target, ignore_index)
    theirs = monai.losses.DiceLoss(
        jaccard=True,
        batch=batch,
        squared_pred=squared,
        smooth_nr=2 * smooth,
        smooth_dr=2 * smooth + 1e-300,
        reduction="none",
    )
    loss = theirs(probability, one_hot)
    return reduce(loss.flatten() if batch else loss.flatten(1), one_hot, weight, batch, skip_absent, reduction)


CASE = CustomCase(
    sample=SAMPLE,
    oracle=oracle,
    generated=masks(batch=FLAGS, squared=FLAGS, smooth=SMOOTH, skip_absent=FLAGS, reduction=REDUCTIONS),
    invalid=[
        *INVALID,
        (((LARGE, LABELS), {"smooth": -1.0}), ValueError, "smooth must not be negative, got -1.0"),
        (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "'none', 'sum' or 'mean', got 'avg'"),
    ],
    extreme=[*EXTREME, *BARE, ((LARGE, LABELS), {"squared": True, "smooth": 0.0})],
    modules=[
        ("JaccardLoss", {"weight": tensor([1.0, 2.0, 3.0]), "squared": True, "reduction": "none"}, MODULE),
        ("JaccardLoss", {"batch": True, "smooth": 2.0, "skip_absent": True, "ignore_index": 1}, MODULE),
    ],
)
