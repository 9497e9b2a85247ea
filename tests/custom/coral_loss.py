"""CORAL against its authors' coral_pytorch."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

INF = float("inf")
LARGE = tensor([[1e4, 1e4, -1e4], [-1e4, 0.0, 1e4], [0.0, 40.0, -40.0], [1.0, 0.0, -1.0]])
LEVELS = tensor([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 1.0, 0.0]])


def oracle(input, target, weight=None, reduction="mean"):
    """The authors name no reduction None, and their mean of no samples is nan; ours is 0."""
    from coral_pytorch.losses import coral_loss

    loss = coral_loss(input, target.double(), weight, None)
    if reduction == "mean":
        return loss.sum() / max(len(loss), 1)
    return loss.sum() if reduction == "sum" else loss


@st.composite
def calls(draw):
    from coral_pytorch.dataset import levels_from_labelbatch

    size, classes = draw(st.sampled_from([(1, 2), (1, 5), (3, 4), (4, 3), (0, 3)]))
    labels = draw(indices((size,), 0, classes - 1))
    levels = levels_from_labelbatch(labels, classes, torch.float64) if size else torch.zeros(0, classes - 1).double()
    if draw(st.booleans()):
        levels = draw(tensors((size, classes - 1), 0.0, 1.0))  # shares of annotators
    elif draw(st.booleans()):
        levels = levels.to(draw(st.sampled_from([torch.bool, torch.int64])))
    weights = st.lists(st.sampled_from([0.0, 0.25, 1.0, 3.0]), min_size=classes - 1, max_size=classes - 1)
    options = draw(subset(weight=weights.map(tensor), reduction=REDUCTIONS))
    return (draw(tensors((size, classes - 1))), levels), options


CASE = CustomCase(
    sample=(
        tensor([[2.0, 0.5, -1.0], [0.3, -0.2, -0.7], [1.4, 0.9, 0.1]]),
        tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]),
    ),
    options={"weight": tensor([1.0, 0.5, 2.0])},
    oracle=oracle,
    generated=calls(),
    invalid=[
        (((LARGE, LEVELS), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
        (((LARGE, LEVELS[:, :2]), {}), ValueError, r"one shape, got \(4, 3\) and \(4, 2\)"),
        (((LARGE, torch.tensor([0, 1, 2, 3])), {}), ValueError, r"one shape, got \(4, 3\) and \(4,\)"),
        (((LARGE[0], LEVELS[0]), {}), ValueError, r"input must be \(N, C - 1\), got \(3,\)"),
        (((LARGE, LEVELS), {"weight": torch.ones(2)}), ValueError, r"weight must be \(3,\), got \(2,\)"),
        (((LARGE, LEVELS), {"weight": 0.5}), TypeError, "weight must be a real tensor"),
        (((LARGE.long(), LEVELS), {}), TypeError, "input must be floating point"),
        (((LARGE, LEVELS.to(torch.complex128)), {}), TypeError, "target must be real or bool"),
    ],
    extreme=[((LARGE.to(dtype), LEVELS), {}) for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16)]
    + [
        ((LARGE[:0], LEVELS[:0]), {}),
        ((LARGE[:1], LEVELS[:1].bool()), {"weight": torch.zeros(3)}),
        ((LARGE.half()[:1].repeat(1, 1000) / 1e4, LEVELS[:1].repeat(1, 1000)), {}),
    ],
    hostile=[("infinite logits on the right side", ((tensor([[INF, -INF]]), tensor([[1.0, 0.0]])), {}), 0.0)],
    modules=[
        ("CoralLoss", {"weight": tensor([1.0, 2.0, 3.0])}, (LARGE, LEVELS)),
        ("CoralLoss", {"reduction": "none"}, (LARGE, LEVELS.bool())),
    ],
)
