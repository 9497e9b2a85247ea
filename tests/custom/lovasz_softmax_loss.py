"""Lovász-softmax loss: value by the definition over sets of pixels in plain Python, value and gradient by kornia."""

import torch

from tests.cases import REDUCTIONS, tensor
from tests.custom import CustomCase
from tests.custom.dice_loss import (
    EXTREME,
    FLAGS,
    INVALID,
    LABELS,
    LARGE,
    MODULE,
    PERFECT,
    SAMPLE,
    masks,
    prepare,
    reduce,
    refused_weights,
)


def extension(probability, truth):
    """The Lovász extension by its definition: errors times what each pixel adds to the Jaccard loss of a set."""
    errors = [1 - p if y else p for p, y in zip(probability, truth.tolist(), strict=True)]
    target = {pixel for pixel, y in enumerate(truth.tolist()) if y}
    total, wrong, before = 0 * probability.sum(), set(), 0.0
    for pixel in sorted(range(len(errors)), key=lambda pixel: -float(errors[pixel])):
        wrong.add(pixel)  # the prediction that is wrong on these pixels
        predicted = target ^ wrong
        after = 1 - len(target & predicted) / len(target | predicted) if target | predicted else 0.0
        total, before = total + errors[pixel] * (after - before), after
    return total


def oracle(input, target, weight=None, ignore_index=-100, batch=False, skip_absent=True, reduction="mean"):
    import kornia.losses

    probability, one_hot = prepare(input, target, ignore_index)
    images = [None] if batch else range(len(input))
    per_class = range(probability.shape[1])
    loss = torch.stack(
        [
            torch.stack(
                [
                    extension(
                        probability[:, c].flatten() if i is None else probability[i, c],
                        one_hot[:, c].flatten() if i is None else one_hot[i, c],
                    )
                    for c in per_class
                ]
            )
            for i in images
        ]
    )
    plain = weight is None and not (target == -100).any() and ignore_index in (-100, None)
    if plain and input.dim() == 4 and input.shape[1] > 1 and not batch:
        theirs = torch.stack(
            [kornia.losses.lovasz_softmax_loss(x[None], y[None].long()) for x, y in zip(input, target, strict=True)]
        )
        torch.testing.assert_close(loss.mean(1), theirs)
        if not skip_absent and reduction != "none":
            return theirs.mean() if reduction == "mean" else theirs.sum() * loss.shape[1]
    return reduce(loss[0] if batch else loss, one_hot, weight, batch, skip_absent, reduction)


CASE = CustomCase(
    sample=SAMPLE,
    oracle=oracle,
    generated=masks(batch=FLAGS, skip_absent=FLAGS, reduction=REDUCTIONS),
    invalid=[
        *(call for call in INVALID if "smooth" not in call[0][1]),
        *refused_weights("weight"),
        (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "'none', 'sum' or 'mean', got 'avg'"),
    ],
    hostile=[("perfect, a class absent", (PERFECT, {"skip_absent": False}), 0.0)],
    extreme=[*EXTREME, *((positional, {**options, "skip_absent": False}) for positional, options in EXTREME)],
    modules=[
        ("LovaszSoftmaxLoss", {"weight": tensor([1.0, 2.0, 3.0]), "reduction": "none"}, MODULE),
        ("LovaszSoftmaxLoss", {"batch": True, "skip_absent": False, "ignore_index": 1}, MODULE),
    ],
)
