"""Asymmetric loss against the paper's formula on probabilities, and against kornia where both are focal loss."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

INF = float("inf")
LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, -40.0, 3.0]])
GAMMAS = st.sampled_from([0.0, 1.0, 2.0, 4.0])


def loss(input, target, gamma_neg=4.0, gamma_pos=1.0, clip=0.05, reduction="mean"):
    from kornia.losses import binary_focal_loss_with_logits

    if clip == 0 and gamma_neg == gamma_pos:
        options = {"alpha": None, "gamma": gamma_neg, "reduction": "none", "ignore_index": None}
        value = binary_focal_loss_with_logits(input[None, None], target[None, None], **options)[0, 0]
    else:
        p = 1 / (1 + torch.exp(-input))
        p_m = torch.relu(p - clip)
        value = -target * (1 - p) ** gamma_pos * p.log() - (1 - target) * p_m**gamma_neg * (1 - p_m).log()
    if reduction == "mean":
        return value.sum() / max(value.numel(), 1)
    return value.sum() if reduction == "sum" else value


@st.composite
def calls(draw):
    shape = draw(st.sampled_from([(1,), (4,), (1, 3), (2, 3), (0,)]))
    target = draw(st.one_of(indices(shape, 0, 1).map(torch.Tensor.double), tensors(shape, 0.0, 1.0)))
    clips = st.sampled_from([0.0, 1e-12, 0.05, 0.2])
    options = draw(subset(gamma_neg=GAMMAS, gamma_pos=GAMMAS, clip=clips, reduction=REDUCTIONS))
    return (draw(tensors(shape)), target), options


CASE = CustomCase(
    sample=(tensor([[2.0, -1.0, 0.5], [-3.5, 0.4, -1.7]]), tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])),
    oracle=loss,
    generated=calls(),
    invalid=[
        (((LARGE, LARGE), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
        (((LARGE, LARGE), {"gamma_neg": -1.0}), ValueError, "at least 0, got -1.0 and 1.0"),
        (((LARGE, LARGE), {"clip": 1.0}), ValueError, "clip must be from 0 to below 1"),
        (((LARGE, LARGE[0]), {}), ValueError, r"one shape, got \(3, 3\) and \(3,\)"),
        (((LARGE.long(), LARGE), {}), TypeError, "input must be floating point"),
        (((LARGE, LARGE * 1j), {}), TypeError, "target must be real, got torch.complex128"),
    ],
    extreme=[
        ((LARGE.to(dtype), target), {"gamma_neg": gamma, "gamma_pos": gamma, "clip": clip})
        for gamma in (0.0, 0.5, 1.0, 4.0)
        for clip in (0.0, 0.05)
        for dtype in (torch.float64, torch.float32, torch.float16)
        for target in (torch.zeros_like(LARGE), torch.ones_like(LARGE, dtype=torch.bool))
    ]
    + [((LARGE[:0], LARGE[:0]), {})],
    hostile=[  # 1 - clip rounds to 1 in half precision
        (f"negative at 9, clip {clip}, {dtype}", ((tensor([9.0], dtype), torch.tensor([0])), {"clip": clip}), expected)
        for dtype in (torch.bfloat16, torch.float16)
        for clip, expected in ((1e-3, 6.760934), (1e-4, 8.399062))
    ]
    + [
        (
            f"infinite logits on the right side, clip {clip}",
            ((tensor([-INF, INF]), tensor([0.0, 1.0])), {"clip": clip}),
            0.0,
        )
        for clip in (0.0, 0.05)
    ]
    + [("positive at 9", ((tensor([9.0, -4.0], torch.bfloat16), torch.tensor([1, 0])), {"clip": 1e-3}), 8.326708e-9)],
    modules=[("AsymmetricLoss", {"gamma_neg": 2.0, "clip": 0.0, "reduction": "sum"}, (LARGE, (LARGE > 0).double()))],
)
