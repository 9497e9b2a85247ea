"""Batch-hard triplets, against pytorch-metric-learning's miner and triplet loss."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, tensor, tensors
from tests.custom import CustomCase


def oracle(input, target, margin=0.2, reduction="mean"):
    from pytorch_metric_learning.distances import LpDistance
    from pytorch_metric_learning.losses import TripletMarginLoss
    from pytorch_metric_learning.miners import BatchHardMiner
    from pytorch_metric_learning.reducers import DoNothingReducer

    distance = LpDistance(normalize_embeddings=False)
    loss = TripletMarginLoss(margin or 0, smooth_loss=margin is None, distance=distance, reducer=DoNothingReducer())
    triplets = BatchHardMiner(distance=distance)(input, target)
    each = input.sum(1) * 0
    if len(triplets[0]):
        each = each.index_add(0, triplets[0], loss(input, target, triplets)["loss"]["losses"])
    return {"none": each, "sum": each.sum(), "mean": each.sum() / max(1, len(triplets[0]))}[reduction]


@st.composite
def generated(draw):
    rows = draw(st.sampled_from([1, 2, 3, 6]))
    input = draw(tensors((rows, 3), -2, 2))
    input = input + 1e-2 * torch.arange(rows * 3, dtype=torch.float64).sin().reshape(rows, 3)  # no ties
    options = {"margin": draw(st.sampled_from([0.2, 1.0, None])), "reduction": draw(REDUCTIONS)}
    return (input, draw(indices((rows,), 0, draw(st.sampled_from([0, 1, 2]))))), options


INPUT = tensor([[0.5, -0.3], [0.9, 0.4], [0.1, 0.9], [-0.7, 0.2], [0.3, -0.8], [1.5, 1.2]])
TARGET = torch.tensor([0, 0, 1, 1, 0, 2])

CASE = CustomCase(
    sample=(INPUT, TARGET),
    oracle=oracle,
    generated=generated(),
    invalid=[
        (((INPUT.long(), TARGET), {}), TypeError, "input must be floating point, got torch.int64"),
        (((INPUT, TARGET.tolist()), {}), TypeError, "target must be a tensor, got list; use torch.tensor"),
        (((INPUT, TARGET.to(torch.complex64)), {}), TypeError, "target must be real, got torch.complex64"),
        (((INPUT[0], TARGET), {}), ValueError, r"shape \(N, D\), got \(2,\)"),
        (((INPUT, TARGET[:, None]), {}), ValueError, r"shape \(6,\), got \(6, 1\)"),
        (((INPUT, TARGET), {"margin": 0.0}), ValueError, "positive or None, got 0"),
        (((INPUT, TARGET), {"margin": float("nan")}), ValueError, "margin must be positive or None, got nan"),
        (((INPUT, TARGET), {"reduction": "avg"}), ValueError, "got 'avg'"),
    ],
    extreme=[
        ((1e4 * INPUT, TARGET), {}),
        ((1e4 * INPUT, TARGET), {"margin": None}),
        ((0 * INPUT, TARGET), {}),
        ((0 * INPUT, TARGET), {"margin": None, "reduction": "none"}),
        ((INPUT, 0 * TARGET), {}),
        ((INPUT, torch.arange(6)), {"reduction": "sum"}),
        ((INPUT[:1], TARGET[:1]), {}),
        ((INPUT[:0], TARGET[:0]), {}),
    ],
    coincident=[((INPUT, torch.arange(6)), {})],  # no triplet, and row 0 stands for the missing ones
    modules=[
        ("BatchHardTripletLoss", {}, (INPUT, TARGET)),
        ("BatchHardTripletLoss", {"margin": None, "reduction": "none"}, (INPUT, TARGET)),
    ],
)
