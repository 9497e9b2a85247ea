"""Generalised cross-entropy against Keras on probabilities, and against its two ends."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
LABELS = torch.tensor([0, 2, 1, 1])


def oracle(input, target, q=0.7, ignore_index=-100, reduction="mean"):
    """Keras wants q strictly between 0 and 1; the ends are a negative logarithm and a plain difference."""
    from keras.losses import categorical_generalized_cross_entropy

    rows = input.movedim(1, -1).reshape(-1, input.shape[1])
    labels = target.reshape(-1)
    valid = labels != ignore_index
    probability = rows.exp() / rows.exp().sum(1, keepdim=True)
    index = torch.where(valid, labels, 0)
    if 0 < q < 1:
        loss = categorical_generalized_cross_entropy(index, probability, q)
    else:
        right = probability[torch.arange(len(index)), index]
        loss = 1 - right if q == 1 else -right.log()
    loss = (loss * valid).reshape(target.shape)
    if reduction == "mean":
        return loss.sum() / max(int(valid.sum()), 1)
    return loss.sum() if reduction == "sum" else loss


@st.composite
def calls(draw):
    shape = draw(st.sampled_from([(1, 2), (3, 4), (2, 3, 2), (2, 3, 2, 2), (0, 3)]))
    size = shape[:1] + shape[2:]
    levels = st.sampled_from([0.0, 0.25, 0.5, 0.9, 1.0])
    options = draw(subset(q=levels, ignore_index=st.sampled_from([-1, 0]), reduction=REDUCTIONS))
    target = draw(indices(size, 0, shape[1] - 1))
    ignored = draw(indices(size, 0, 2)) == 0  # a third of the targets, all of them at times
    return (draw(tensors(shape)), target.masked_fill(ignored, options.get("ignore_index", -100))), options


CASE = CustomCase(
    sample=(tensor([[2.0, -1.0, 0.5], [0.3, 1.2, -0.7], [-0.4, 0.1, 0.9]]), torch.tensor([0, 2, 1])),
    oracle=oracle,
    generated=calls(),
    invalid=[
        (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
        (((LARGE, LABELS), {"q": 1.5}), ValueError, "q must be from 0 to 1, got 1.5"),
        (((LARGE, LABELS), {"q": -0.1}), ValueError, "q must be from 0 to 1"),
        (((LARGE, LABELS[:2]), {}), ValueError, r"target must be \(4,\), got \(2,\)"),
        (((LARGE[:, :1], LABELS), {}), ValueError, "C of 2 or more"),
        (((LARGE.long(), LABELS), {}), TypeError, "input must be floating point"),
        (((LARGE, LABELS.double()), {}), TypeError, "target must hold class indices"),
    ],
    extreme=[
        ((LARGE.to(dtype), LABELS), {"q": q})
        for q in (0.0, 1e-6, 0.3, 0.7, 1.0)
        for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16)
    ]
    + [
        ((LARGE, torch.full((4,), -100)), {}),
        ((LARGE[:0], LABELS[:0]), {}),
        ((LARGE[:1], LABELS[:1]), {}),
    ],
    modules=[
        ("GeneralizedCrossEntropy", {"q": 0.4}, (LARGE, LABELS)),
        ("GeneralizedCrossEntropy", {"ignore_index": 0, "reduction": "none"}, (LARGE, LABELS)),
    ],
)
