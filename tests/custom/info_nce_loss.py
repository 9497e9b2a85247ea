"""InfoNCE, NT-Xent and CLIP's loss, against pytorch-metric-learning's NTXentLoss."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, tensor, tensors
from tests.custom import CustomCase


def one_way(anchor, positive, temperature):
    from pytorch_metric_learning.losses import NTXentLoss
    from pytorch_metric_learning.reducers import DoNothingReducer

    labels = torch.arange(len(anchor))
    loss = NTXentLoss(temperature=temperature, reducer=DoNothingReducer())
    each = loss(anchor, labels, ref_emb=positive, ref_labels=labels.clone())["loss"]["losses"]
    return each if torch.is_tensor(each) else anchor.sum(1) * 0  # it skips a batch of one


def reduce(loss, reduction):
    return {"none": loss, "sum": loss.sum(), "mean": loss.mean()}[reduction]


def info_nce(anchor, positive, temperature=0.1, reduction="mean"):
    return reduce(one_way(anchor, positive, temperature), reduction)


def nt_xent(input1, input2, temperature=0.1, reduction="mean"):
    from pytorch_metric_learning.losses import NTXentLoss
    from pytorch_metric_learning.reducers import DoNothingReducer

    views, labels = torch.cat([input1, input2]), torch.arange(len(input1)).repeat(2)
    each = NTXentLoss(temperature=temperature, reducer=DoNothingReducer())(views, labels)["loss"]["losses"]
    return reduce(each if torch.is_tensor(each) else views.sum(1) * 0, reduction)


def clip(input1, input2, temperature=0.07, reduction="mean"):
    both = [one_way(input1, input2, temperature), one_way(input2, input1, temperature)]
    return reduce(torch.cat(both), reduction)


@st.composite
def generated(draw):
    shape = draw(st.sampled_from([(1, 3), (2, 2), (5, 3)]))
    shift = torch.eye(shape[1], dtype=torch.float64)[0] / 100  # no row of zeros
    options = {"temperature": draw(st.sampled_from([0.07, 0.5, 2.0])), "reduction": draw(REDUCTIONS)}
    return (draw(tensors(shape, -2, 2)) + shift, draw(tensors(shape, -2, 2)) - shift / 3), options


LEFT = tensor([[0.5, -0.3, 0.8], [1.2, 0.4, -0.6], [0.1, 0.9, 0.3], [-0.7, 0.2, 1.1]])
RIGHT = tensor([[0.2, 0.1, 0.5], [0.9, 0.8, -0.2], [-1.1, 0.4, 0.6], [0.8, -0.5, -0.4]])

CASES = [
    CustomCase(
        sample=(LEFT, RIGHT),
        oracle=oracle,
        generated=generated(),
        inputs=(0, 1),
        invalid=[
            (((LEFT.long(), RIGHT), {}), TypeError, "must be floating point, got torch.int64"),
            (((LEFT, RIGHT[:1]), {}), ValueError, r"same shape \(N, D\), got \(4, 3\) and \(1, 3\)"),
            (((LEFT[0], RIGHT[0]), {}), ValueError, "same shape"),
            (((LEFT, RIGHT.tolist()), {}), TypeError, "must be tensors, got list; use torch.tensor"),
            (((LEFT, RIGHT), {"temperature": torch.tensor(1j)}), TypeError, "temperature must be real"),
            (((LEFT, RIGHT), {"temperature": 0.0}), ValueError, "temperature must be positive, got 0"),
            (((LEFT, RIGHT), {"temperature": float("nan")}), ValueError, "temperature must be positive, got nan"),
            (((LEFT, RIGHT), {"reduction": "avg"}), ValueError, "got 'avg'"),
        ],
        extreme=[
            ((1e4 * LEFT, -1e4 * RIGHT), {}),
            ((LEFT, -LEFT), {"temperature": 1e-4, "reduction": "none"}),
            ((LEFT, 0 * RIGHT), {}),
            ((0 * LEFT, 0 * RIGHT), {"reduction": "sum"}),
            ((LEFT[:1], RIGHT[:1]), {}),
            ((LEFT[:0], RIGHT[:0]), {}),
            ((LEFT, RIGHT), {"temperature": torch.tensor(0.01, dtype=torch.float64)}),
        ],
        modules=modules,
        function=function,
    )
    for function, oracle, modules in [
        (
            "info_nce_loss",
            info_nce,
            [("InfoNCELoss", {}, (LEFT, RIGHT)), ("InfoNCELoss", {"temperature": 0.5}, (LEFT, RIGHT))],
        ),
        (
            "nt_xent_loss",
            nt_xent,
            [("NTXentLoss", {}, (LEFT, RIGHT)), ("NTXentLoss", {"reduction": "none"}, (LEFT, RIGHT))],
        ),
        (
            "clip_loss",
            clip,
            [
                ("CLIPLoss", {}, (LEFT.float(), RIGHT.float())),
                ("CLIPLoss", {"temperature": 0.5, "reduction": "sum"}, (LEFT.float(), RIGHT.float())),
            ],
        ),
    ]
]
