"""ArcFace and CosFace on cosines, against pytorch-metric-learning's margins and cross-entropy."""

import math

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, tensor, tensors
from tests.custom import CustomCase


def library(kind, input, target, margin, scale, reduction):
    from pytorch_metric_learning.reducers import DoNothingReducer

    loss = kind(input.shape[1], 1, margin=margin, scale=scale, reducer=DoNothingReducer())
    loss.get_cosine = lambda cosine: cosine  # ours starts from the cosines
    each = loss(input, target)["loss"]["losses"]
    return {"none": each, "sum": each.sum(), "mean": each.mean()}[reduction]


def arcface(input, target, margin=0.5, scale=64.0, reduction="mean"):
    from pytorch_metric_learning.losses import ArcFaceLoss

    return library(ArcFaceLoss, input, target, math.degrees(margin), scale, reduction)


def cosface(input, target, margin=0.35, scale=64.0, reduction="mean"):
    from pytorch_metric_learning.losses import CosFaceLoss

    return library(CosFaceLoss, input, target, margin, scale, reduction)


@st.composite
def generated(draw):
    rows, classes = draw(st.sampled_from([(1, 2), (4, 3), (2, 5)]))
    options = {
        "margin": draw(st.sampled_from([0.0, 0.3, 0.5, 1.2])),
        "scale": draw(st.sampled_from([1.0, 16.0, 64.0])),
        "reduction": draw(REDUCTIONS),
    }
    cosine = draw(tensors((rows, classes), -0.98, 0.98))
    return (cosine, draw(indices((rows,), 0, classes - 1))), options


INPUT = tensor([[0.8, -0.3, 0.1, 0.75], [0.2, 0.4, -0.6, 0.3], [-0.1, 0.9, 0.3, -0.7], [-0.93, 0.2, 0.1, -0.4]])
TARGET = torch.tensor([0, 3, 1, 0])
INVALID = [
    (((INPUT.long(), TARGET), {}), TypeError, "got torch.int64 and torch.int64"),
    (((INPUT, TARGET.float()), {}), TypeError, "got torch.float64 and torch.float32"),
    (((INPUT, TARGET.bool()), {}), TypeError, "got torch.float64 and torch.bool"),
    (((INPUT, TARGET.to(torch.complex64)), {}), TypeError, "got torch.float64 and torch.complex64"),
    (((INPUT, TARGET.tolist()), {}), TypeError, "target must be a tensor, got list; use torch.tensor"),
    (((INPUT, TARGET[:, None]), {}), ValueError, r"got shapes \(4, 4\) and \(4, 1\)"),
    (((INPUT[0], TARGET), {}), ValueError, r"got shapes \(4,\)"),
    (((INPUT, TARGET), {"scale": 0.0}), ValueError, "scale must be positive, got 0"),
    (((INPUT, TARGET), {"scale": float("nan")}), ValueError, "scale must be positive, got nan"),
    (((INPUT, TARGET), {"margin": float("nan")}), ValueError, "margin .*, got nan"),
    (((INPUT, TARGET), {"reduction": "avg"}), ValueError, "got 'avg'"),
]
EXTREME = [
    ((INPUT.sign(), TARGET), {}),
    ((-INPUT.sign(), TARGET), {"reduction": "none"}),
    ((1e4 * INPUT, TARGET), {}),
    ((0 * INPUT, TARGET), {"scale": 1e4}),
    ((INPUT[:1, :1], TARGET[:1]), {}),
    ((INPUT[:0], TARGET[:0]), {}),
]

CASES = [
    CustomCase(
        sample=(INPUT, TARGET),
        options={"scale": 8.0},
        oracle=arcface,
        generated=generated(),
        invalid=[*INVALID, (((INPUT, TARGET), {"margin": 28.6}), ValueError, "in radians, from 0 to pi / 2, got 28.6")],
        extreme=EXTREME,
        function="arcface_loss",
    ),
    CustomCase(
        sample=(INPUT, TARGET),
        options={"scale": 8.0},
        oracle=cosface,
        generated=generated(),
        invalid=[*INVALID, (((INPUT, TARGET), {"margin": -0.1}), ValueError, "at least 0, got -0.1")],
        extreme=EXTREME,
        function="cosface_loss",
    ),
]
