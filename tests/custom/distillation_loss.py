"""Distillation loss against the distributions of torch.distributions."""

import torch
from hypothesis import strategies as st
from torch.distributions import Categorical, kl_divergence

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
LABELS = torch.tensor([1, 0, 0, 2])


def oracle(input, teacher, target=None, temperature=2.0, alpha=0.5, ignore_index=-100, reduction="mean"):
    """Closed-form divergence of two categorical distributions, log-probability of a third."""
    student, teacher = input.movedim(1, -1), teacher.detach().movedim(1, -1)
    soft = kl_divergence(
        Categorical(logits=teacher / temperature, validate_args=False),
        Categorical(logits=student / temperature, validate_args=False),
    )
    loss = alpha * temperature * temperature * soft
    count = loss.numel()
    if target is not None:
        keep = target != ignore_index
        hard = -Categorical(logits=student, validate_args=False).log_prob(target.masked_fill(~keep, 0))
        loss = (loss + (1 - alpha) * hard) * keep
        count = int(keep.sum())
    if reduction == "mean":
        return loss.sum() / max(count, 1)
    return loss.sum() if reduction == "sum" else loss


@st.composite
def calls(draw):
    shape = draw(st.sampled_from([(1, 2), (3, 4), (2, 3, 2), (2, 3, 2, 2), (0, 3)]))
    size = shape[:1] + shape[2:]
    options = draw(
        subset(
            temperature=st.sampled_from([0.5, 1.0, 4.0]),
            alpha=st.sampled_from([0.0, 0.3, 1.0]),
            ignore_index=st.sampled_from([-1, 0]),
        )
    )
    options["reduction"] = draw(REDUCTIONS)
    logits = (draw(tensors(shape)), draw(tensors(shape)))
    if draw(st.integers(0, 3)) == 0:
        return logits, options | {"alpha": 1.0}
    target = draw(indices(size, 0, shape[1] - 1))
    ignored = draw(indices(size, 0, 2)) == 0  # a third of the targets, all of them at times
    return (*logits, target.masked_fill(ignored, options.get("ignore_index", -100))), options


CASE = CustomCase(
    sample=(
        tensor([[2.0, -1.0, 0.5], [0.3, 1.2, -0.7], [-0.4, 0.1, 0.9]]),
        tensor([[3.0, 0.5, -1.0], [0.1, 0.8, 0.6], [-1.0, 1.5, 2.5]]),
        torch.tensor([0, 2, 1]),
    ),
    options={"temperature": 3.0, "alpha": 0.7},
    oracle=oracle,
    generated=calls(),
    invalid=[
        (((LARGE, -LARGE, LABELS), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
        (((LARGE, LARGE[:2], LABELS), {}), ValueError, r"must both be \(N, C, \*\), got \(4, 3\) and \(2, 3\)"),
        (((LARGE[0], LARGE[0]), {"alpha": 1.0}), ValueError, "must both be"),
        (((LARGE, LARGE, LABELS[:2]), {}), ValueError, r"target must be \(4,\), got \(2,\)"),
        (((LARGE, LARGE), {}), ValueError, "without a target alpha must be 1, got 0.5"),
        (((LARGE, LARGE, LABELS), {"temperature": 0.0}), ValueError, "temperature must be positive"),
        (((LARGE, LARGE, LABELS), {"alpha": 1.5}), ValueError, "alpha must be from 0 to 1"),
        (((LARGE.long(), LARGE, LABELS), {}), TypeError, "must be floating point"),
        (((LARGE, LARGE.long(), LABELS), {}), TypeError, "must be floating point"),
        (((LARGE, LARGE, LABELS.double()), {}), TypeError, "target must hold class indices"),
    ],
    extreme=[
        ((LARGE.to(dtype), -LARGE.to(dtype), LABELS), {"temperature": temperature})
        for temperature in (0.5, 1.0, 2.0)
        for dtype in (torch.float64, torch.float32)
    ]
    + [((LARGE.to(dtype), -LARGE.to(dtype), LABELS), {"temperature": 1.0}) for dtype in (torch.bfloat16, torch.float16)]
    + [
        ((LARGE, -LARGE, torch.full((4,), -100)), {}),
        ((LARGE[:0], LARGE[:0], LABELS[:0]), {}),
        ((LARGE[:1], -LARGE[:1]), {"alpha": 1.0}),
    ],
    modules=[
        ("DistillationLoss", {"temperature": 4.0, "alpha": 0.9}, (LARGE, -LARGE, LABELS)),
        ("DistillationLoss", {"ignore_index": 0, "reduction": "none"}, (LARGE, -LARGE, LABELS)),
        ("DistillationLoss", {"alpha": 1.0}, (LARGE, -LARGE)),
    ],
)
