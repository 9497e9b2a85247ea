"""Focal loss against kornia, MONAI's formula in NumPy terms and the two cross-entropies."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase, reduced

GAMMAS = st.sampled_from([0.0, 0.5, 1.0, 2.0, 5.0])
INF = float("inf")
LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
LABELS = torch.tensor([0, 2, 0, 1])


def classes(input, target, gamma=2.0, alpha=None, ignore_index=-100, reduction="mean"):
    """Kornia's map has a slice for each class and its mean counts every element of it; ours is one slice."""
    from kornia.losses import focal_loss as kornia_focal_loss

    if target.is_floating_point():
        return probabilities(input, target, gamma, alpha, reduction)
    full = kornia_focal_loss(input, target, None, gamma, "none", weight=alpha, ignore_index=ignore_index)
    loss = full.sum(1)
    if reduction == "mean":
        return loss.sum() / max(int((target != ignore_index).sum()), 1)
    return loss.sum() if reduction == "sum" else loss


def probabilities(input, target, gamma, alpha, reduction):
    """The expectation of kornia's loss when the class is drawn from the target's probabilities."""
    from kornia.losses import focal_loss as kornia_focal_loss

    loss = 0
    for label in range(input.shape[1]):
        index = torch.full(input.shape[:1] + input.shape[2:], label)
        full = kornia_focal_loss(input, index, None, gamma, "none", weight=alpha)
        loss = loss + target[:, label] * full.sum(1)
    return reduced(loss, reduction)


def binary(input, target, gamma=2.0, alpha=None, reduction="mean"):
    from kornia.losses import binary_focal_loss_with_logits

    loss = binary_focal_loss_with_logits(input[None, None], target[None, None], alpha, gamma, "none", ignore_index=None)
    loss = loss[0, 0]
    if reduction == "mean":
        return loss.sum() / max(loss.numel(), 1)
    return loss.sum() if reduction == "sum" else loss


@st.composite
def class_calls(draw):
    shape = draw(st.sampled_from([(1, 2), (3, 4), (2, 3, 2), (2, 3, 2, 2), (0, 3)]))
    size = shape[:1] + shape[2:]
    alphas = st.lists(st.sampled_from([0.0, 0.25, 1.0, 3.0]), min_size=shape[1], max_size=shape[1])
    options = draw(
        subset(gamma=GAMMAS, alpha=alphas.map(tensor), ignore_index=st.sampled_from([-1, 0]), reduction=REDUCTIONS)
    )
    target = draw(indices(size, 0, shape[1] - 1))
    if draw(st.integers(0, 3)) == 0:
        return (draw(tensors(shape)), draw(tensors(shape, 0.0, 1.0))), options
    ignored = draw(indices(size, 0, 2)) == 0  # a third of the targets, all of them at times
    return (draw(tensors(shape)), target.masked_fill(ignored, options.get("ignore_index", -100))), options


@st.composite
def binary_calls(draw):
    shape = draw(st.sampled_from([(1,), (4,), (2, 3), (0,)]))
    target = draw(st.one_of(indices(shape, 0, 1).map(torch.Tensor.double), tensors(shape, 0.0, 1.0)))
    alphas = st.sampled_from([None, 0.0, 0.25, 0.9])
    return (draw(tensors(shape)), target), draw(subset(gamma=GAMMAS, alpha=alphas, reduction=REDUCTIONS))


CASES = [
    CustomCase(
        sample=(tensor([[2.0, -1.0, 0.5], [0.3, 1.2, -0.7], [-0.4, 0.1, 0.9]]), torch.tensor([0, 2, 1])),
        options={"alpha": tensor([0.5, 1.0, 2.0])},
        oracle=classes,
        generated=class_calls(),
        invalid=[
            ((([LARGE, LABELS]), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
            (((LARGE, LABELS), {"gamma": -1.0}), ValueError, "gamma must be at least 0"),
            (((LARGE, LABELS[:2]), {}), ValueError, r"target must be \(4,\), got \(2,\)"),
            (((LARGE[:, :1], LABELS), {}), ValueError, "C of 2 or more"),
            (((LARGE, LABELS), {"alpha": torch.ones(2)}), ValueError, r"alpha must be \(3,\), got \(2,\)"),
            (((LARGE, LABELS), {"alpha": 0.25}), TypeError, "alpha must be a real tensor"),
            (((LARGE, LARGE > 0), {}), ValueError, r"target must be \(4,\), got \(4, 3\)"),
            (((LARGE, LABELS * 1j), {}), TypeError, "target must be real, got torch.complex64"),
            (((LARGE.long(), LABELS), {}), TypeError, "input must be floating point"),
            (((LARGE, LABELS.double()), {}), TypeError, r"class indices, or be \(N, C, \*\), got torch.float64"),
        ],
        extreme=[
            ((LARGE.to(dtype), LABELS), {"gamma": gamma})
            for gamma in (0.0, 0.5, 1.0, 2.0, 5.0)
            for dtype in (torch.float64, torch.float32, torch.float16)
        ]
        + [
            ((LARGE, torch.full((4,), -100)), {}),
            ((LARGE[:0], LABELS[:0]), {}),
            ((LARGE, torch.full_like(LARGE, 1 / 3)), {"gamma": 0.5}),
            ((LARGE[:1], LABELS[:1]), {"alpha": torch.zeros(3)}),
            ((torch.zeros(1, 2, 400, 400, dtype=torch.float16), torch.zeros(1, 400, 400, dtype=torch.long)), {}),
        ],
        modules=[
            ("FocalLoss", {"gamma": 1.0, "alpha": tensor([1.0, 2.0, 3.0])}, (LARGE, LABELS)),
            ("FocalLoss", {"ignore_index": 0, "reduction": "none"}, (LARGE, LABELS)),
        ],
    ),
    CustomCase(
        function="binary_focal_loss",
        sample=(tensor([2.0, -1.0, 0.5, -3.0]), tensor([1.0, 1.0, 0.0, 0.0])),
        options={"alpha": 0.25},
        oracle=binary,
        generated=binary_calls(),
        invalid=[
            (((LARGE, LARGE), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
            (((LARGE, LARGE), {"gamma": -1.0}), ValueError, "gamma must be at least 0"),
            (((LARGE, LARGE[0]), {}), ValueError, r"one shape, got \(4, 3\) and \(3,\)"),
            (((LARGE, LARGE), {"alpha": -1}), ValueError, "alpha must be from 0 to 1"),
            (((LARGE.long(), LARGE), {}), TypeError, "input must be floating point"),
        ],
        extreme=[
            ((LARGE.to(dtype), target), {"gamma": gamma})
            for gamma in (0.0, 0.5, 1.0, 2.0, 5.0)
            for dtype in (torch.float64, torch.float32, torch.float16)
            for target in (torch.zeros_like(LARGE), torch.ones_like(LARGE, dtype=torch.bool))
        ]
        + [((LARGE[:0], LARGE[:0]), {})],
        hostile=[("infinite logits on the right side", ((tensor([-INF, INF]), tensor([0.0, 1.0])), {}), 0.0)],
        modules=[("BinaryFocalLoss", {"gamma": 1.0, "alpha": 0.75}, (LARGE, (LARGE > 0).double()))],
    ),
]
