"""Class-balanced loss against scikit-learn's log loss and weights, Keras and exact fractions."""

from fractions import Fraction

import numpy as np
import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
LABELS = torch.tensor([0, 2, 0, 1])
COUNTS = torch.tensor([900, 90, 10])
BETAS = st.sampled_from([0.0, 0.9, 0.999, 0.999999, 1.0])


def weights(counts, beta=0.999):
    """Exact rational arithmetic; inverse frequency is scikit-learn's, on another scale."""
    from sklearn.utils.class_weight import compute_class_weight

    values = [int(count) for count in counts]
    if beta == 1 and min(values) > 0:
        labels = np.repeat(np.arange(len(values)), values)
        found = compute_class_weight("balanced", classes=np.arange(len(values)), y=labels)
    else:
        base = Fraction(beta)
        volumes = [sum(base**power for power in range(value)) for value in values]
        found = np.array([float(1 / volume) if volume else 0.0 for volume in volumes])
    return torch.as_tensor(found * (sum(value > 0 for value in values) / max(found.sum(), 1e-300)))


def loss(input, target, counts, beta=0.999, ignore_index=-100, reduction="mean"):
    import keras

    rows = input.movedim(1, -1).reshape(-1, input.shape[1])
    flat = target.reshape(-1)
    valid = flat != ignore_index
    index = torch.where(valid, flat, 0)
    each = keras.losses.sparse_categorical_crossentropy(index, rows, from_logits=True)
    value = (each * weights(counts, beta)[index] * valid).reshape(target.shape)
    if reduction == "mean":
        return value.sum() / max(int(valid.sum()), 1)
    return value.sum() if reduction == "sum" else value


@st.composite
def loss_calls(draw):
    shape = draw(st.sampled_from([(1, 2), (3, 4), (2, 3, 2), (2, 3, 2, 2)]))
    size = shape[:1] + shape[2:]
    counts = draw(indices((shape[1],), 0, 30)).to(draw(st.sampled_from([torch.int64, torch.float64])))
    options = draw(subset(beta=BETAS, ignore_index=st.sampled_from([-1, 0]), reduction=REDUCTIONS))
    target = draw(indices(size, 0, shape[1] - 1))
    ignored = draw(indices(size, 0, 2)) == 0
    target = target.masked_fill(ignored, options.get("ignore_index", -100))
    return (draw(tensors(shape)), target, counts), options


@st.composite
def weight_calls(draw):
    size = draw(st.integers(1, 4))
    return (draw(indices((size,), 0, 40)).double(),), draw(subset(beta=BETAS))


CASES = [
    CustomCase(
        sample=(tensor([[2.0, -1.0, 0.5], [0.3, 1.2, -0.7], [-0.4, 0.1, 0.9]]), torch.tensor([0, 2, 1]), COUNTS),
        oracle=loss,
        generated=loss_calls(),
        invalid=[
            (((LARGE, LABELS, COUNTS), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
            (((LARGE, LABELS, COUNTS), {"beta": 1.5}), ValueError, "beta must be from 0 to 1"),
            (((LARGE, LABELS, COUNTS[:2]), {}), ValueError, r"input must be \(N, 2, \*\), got \(4, 3\)"),
            (((LARGE, LABELS[:2], COUNTS), {}), ValueError, r"target must be \(4,\), got \(2,\)"),
            (((LARGE.long(), LABELS, COUNTS), {}), TypeError, "input must be floating point"),
            (((LARGE, LABELS.double(), COUNTS), {}), TypeError, "target must hold class indices, got torch.float64"),
        ],
        extreme=[
            ((LARGE.to(dtype), LABELS, counts), {"beta": beta})
            for dtype in (torch.float64, torch.float32, torch.float16)
            for beta in (0.0, 0.9, 0.9999999, 1.0)
            for counts in (COUNTS, torch.tensor([10**9, 1, 0]), torch.zeros(3))
        ]
        + [((LARGE, torch.full((4,), -100), COUNTS), {}), ((LARGE[:0], LABELS[:0], COUNTS), {})],
        modules=[
            ("ClassBalancedLoss", {"counts": COUNTS, "beta": 0.9}, (LARGE, LABELS)),
            ("ClassBalancedLoss", {"counts": COUNTS, "ignore_index": 0, "reduction": "none"}, (LARGE, LABELS)),
        ],
    ),
    CustomCase(
        function="class_balanced_weights",
        sample=(tensor([90.0, 9.0, 1.0]),),
        oracle=lambda counts, beta=0.999: weights(counts, beta),
        generated=weight_calls(),
        invalid=[
            (((COUNTS[None],), {}), ValueError, r"counts must have shape \(C,\), got \(1, 3\)"),
            (((COUNTS,), {"beta": -0.1}), ValueError, "beta must be from 0 to 1"),
            (((COUNTS * 1j,), {}), TypeError, "counts must be real numbers"),
            (((COUNTS.tolist(),), {}), TypeError, "counts must be a tensor of shape"),
        ],
        extreme=[
            ((counts,), {"beta": beta})
            for counts in (tensor([1e12, 1.0, 0.0]), tensor([0.0, 0.0]), tensor([5.0]))
            for beta in (0.0, 0.9, 0.9999999, 1.0)
        ],
        hostile=[("a count of nan shows", ((tensor([5.0, float("nan")]),), {}), [float("nan")] * 2)],
        values_only=True,
    ),
]
