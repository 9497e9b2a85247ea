"""The contrastive loss of pairs, against pytorch-metric-learning's hinges, squared and weighted as in the paper."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, tensor, tensors
from tests.custom import CustomCase


def oracle(input1, input2, target, margin=1.0, reduction="mean"):
    from pytorch_metric_learning.distances import LpDistance
    from pytorch_metric_learning.losses import ContrastiveLoss

    shape = target.shape
    input1, input2, target = input1.flatten(0, -2), input2.flatten(0, -2), target.flatten()
    theirs = ContrastiveLoss(neg_margin=margin, distance=LpDistance(normalize_embeddings=False))
    distance = theirs.distance(input1, input2).diagonal() if len(input1) else input1.sum(1)
    pull = theirs.get_per_pair_loss(distance, "pos") ** 2 / 2
    push = theirs.get_per_pair_loss(distance, "neg") ** 2 / 2
    loss = target.double() * pull + (1 - target.double()) * push
    return {"none": loss.reshape(shape), "sum": loss.sum(), "mean": loss.mean()}[reduction]


@st.composite
def generated(draw):
    shape = draw(st.sampled_from([(1, 2), (4, 3), (2, 2, 2), (5, 1)]))
    size = int(torch.Size(shape[:-1]).numel())
    kind = draw(st.sampled_from([torch.bool, torch.int64, torch.float64]))
    target = torch.tensor(draw(st.lists(st.integers(0, 1), min_size=size, max_size=size)))
    target = target.reshape(shape[:-1]).to(kind)
    if kind == torch.float64 and draw(st.booleans()):
        target = (target + 0.5) / 2
    options = {"margin": draw(st.sampled_from([0.5, 1.0, 2.5])), "reduction": draw(REDUCTIONS)}
    return (draw(tensors(shape, -2, 2)), draw(tensors(shape, -2, 2)), target), options


LEFT = tensor([[0.5, -0.3, 0.8], [1.2, 0.4, -0.6], [0.1, 0.9, 0.3], [-0.7, 0.2, 1.1]])
RIGHT = tensor([[0.2, 0.1, 0.5], [0.9, 0.8, -0.2], [-1.1, 0.4, 0.6], [0.8, -0.5, -0.4]])
TARGET = torch.tensor([1, 0, 1, 0])

CASE = CustomCase(
    sample=(LEFT, RIGHT, TARGET),
    oracle=oracle,
    generated=generated(),
    inputs=(0, 1),
    invalid=[
        (((LEFT.long(), RIGHT, TARGET), {}), TypeError, "floating point expected"),
        (((LEFT, RIGHT[:1], TARGET), {}), ValueError, "same shape"),
        (((LEFT, RIGHT, TARGET[:, None]), {}), ValueError, r"shape \(4,\), got \(4, 1\)"),
        (((LEFT, RIGHT, TARGET.tolist()), {}), TypeError, "target must be a tensor, got list; use torch.tensor"),
        (((LEFT, RIGHT, TARGET.to(torch.complex64)), {}), TypeError, "target must be real, got torch.complex64"),
        (((LEFT, RIGHT, TARGET), {"margin": 0.0}), ValueError, "margin must be positive, got 0"),
        (((LEFT, RIGHT, TARGET), {"margin": float("nan")}), ValueError, "margin must be positive, got nan"),
        (((LEFT, RIGHT, TARGET), {"reduction": "avg"}), ValueError, "got 'avg'"),
    ],
    extreme=[
        ((1e4 * LEFT, -1e4 * RIGHT, TARGET), {}),
        ((LEFT, LEFT, TARGET), {"reduction": "none"}),
        ((0 * LEFT, 0 * RIGHT, TARGET), {"reduction": "sum"}),
        ((1e-200 * LEFT, 0 * RIGHT, TARGET), {}),
        ((1e200 * LEFT, 0 * RIGHT, 0 * TARGET), {}),  # an infinite pull that does not count
        ((LEFT[:0], RIGHT[:0], TARGET[:0]), {}),
    ],
    modules=[
        ("ContrastiveLoss", {}, (LEFT, RIGHT, TARGET)),
        ("ContrastiveLoss", {"margin": 2.0, "reduction": "none"}, (LEFT, RIGHT, TARGET.bool())),
    ],
)
