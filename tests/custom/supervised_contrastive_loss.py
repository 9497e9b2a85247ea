"""Supervised contrastive loss, against pytorch-metric-learning's SupConLoss; loops where that one gives up."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, tensor, tensors
from tests.custom import CustomCase


def by_loops(input, target, temperature):
    """The formula, row by row: also for a batch of a single class, which the library scores 0."""
    z, y = [row / (row @ row).sqrt() for row in input], target.tolist()
    each = []
    for i in range(len(y)):
        others = [j for j in range(len(y)) if j != i]
        alike = [j for j in others if y[j] == y[i]]
        loss = 0 * input.sum()
        for k in alike:
            total = sum(torch.exp(z[i] @ z[j] / temperature) for j in others)
            loss = loss + (total.log() - z[i] @ z[k] / temperature) / len(alike)
        each.append(loss)
    return torch.stack(each)


def oracle(input, target, temperature=0.1, reduction="mean"):
    from pytorch_metric_learning.losses import SupConLoss
    from pytorch_metric_learning.reducers import DoNothingReducer

    if len(target.unique()) == 1:
        each = by_loops(input, target, temperature)
    else:
        each = SupConLoss(temperature=temperature, reducer=DoNothingReducer())(input, target)["loss"]["losses"]
        each = each if torch.is_tensor(each) else input.sum(1) * 0
        torch.testing.assert_close(each, by_loops(input, target, temperature))
    count = sum((target == label).sum() > 1 for label in target).clamp_min(1)
    return {"none": each, "sum": each.sum(), "mean": each.sum() / count}[reduction]


@st.composite
def generated(draw):
    rows = draw(st.sampled_from([1, 2, 3, 6]))
    input = draw(tensors((rows, 3), -2, 2)) + tensor([0.01, 0.0, 0.0])  # no row of zeros
    options = {"temperature": draw(st.sampled_from([0.07, 0.5, 2.0])), "reduction": draw(REDUCTIONS)}
    return (input, draw(indices((rows,), 0, draw(st.sampled_from([0, 1, 2]))))), options


INPUT = tensor([[0.5, -0.3], [0.9, 0.4], [0.1, 0.9], [-0.7, 0.2], [0.3, -0.8], [1.5, 1.2]])
TARGET = torch.tensor([0, 0, 1, 1, 0, 2])

CASE = CustomCase(
    sample=(INPUT, TARGET),
    oracle=oracle,
    generated=generated(),
    invalid=[
        (((INPUT.long(), TARGET), {}), TypeError, "input must be floating point, got torch.int64"),
        (((INPUT[0], TARGET), {}), ValueError, r"shape \(N, D\), got \(2,\)"),
        (((INPUT, TARGET[:, None]), {}), ValueError, r"shape \(6,\), got \(6, 1\)"),
        (((INPUT, TARGET.tolist()), {}), TypeError, "target must be a tensor, got list; use torch.tensor"),
        (((INPUT, TARGET.to(torch.complex64)), {}), TypeError, "target must be real, got torch.complex64"),
        (((INPUT, TARGET), {"temperature": 0.0}), ValueError, "temperature must be positive, got 0"),
        (((INPUT, TARGET), {"temperature": float("nan")}), ValueError, "temperature must be positive, got nan"),
        (((INPUT, TARGET), {"reduction": "avg"}), ValueError, "got 'avg'"),
    ],
    extreme=[
        ((1e4 * INPUT, TARGET), {}),
        ((INPUT, TARGET), {"temperature": 1e-4, "reduction": "none"}),
        ((0 * INPUT, TARGET), {}),
        ((INPUT, torch.arange(6)), {}),
        ((INPUT, 0 * TARGET), {}),
        ((INPUT[:1], TARGET[:1]), {"reduction": "sum"}),
        ((INPUT[:0], TARGET[:0]), {}),
    ],
    modules=[
        ("SupervisedContrastiveLoss", {}, (INPUT, TARGET)),
        ("SupervisedContrastiveLoss", {"temperature": 0.5, "reduction": "none"}, (INPUT, TARGET)),
    ],
)
