"""Triplet loss on the hardest positive and the hardest negative in the batch."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def batch_hard_triplet_loss(
    input: Tensor,
    target: Tensor,
    margin: float | None = 0.2,
    reduction: str = "mean",
) -> Tensor:
    """For each row: its farthest positive against its nearest negative.

    Args:
        input: embeddings of shape (N, D), floating point. Not normalised here.
        target: class labels of shape (N), any real dtype; rows with equal labels
            are positives.
        margin: how much nearer the positive must be; positive, in units of the
            Euclidean distance. None: the soft margin, `softplus` without a margin.
        reduction: 'none', 'sum' or 'mean', which divides by the number of anchors
            that have a positive and a negative in the batch.

    Returns:
        A loss per anchor of shape (N), 0 where an anchor has no positive or no
        negative, or one number, 0 if no anchor has both. Computed in float32 at
        least, returned in the dtype of `input`.

    Raises:
        TypeError: an argument is not a tensor, `input` not floating point, or
            `target` complex.
        ValueError: shapes do not fit, `margin` is not positive, or `reduction`
            is unknown.

    Source:
        Hermans, Beyer, Leibe, "In Defense of the Triplet Loss for Person
        Re-Identification", 2017, arXiv:1703.07737, equation 5.
    """
    for name, value in {"input": input, "target": target}.items():
        if not isinstance(value, Tensor):
            kind = type(value).__name__
            raise TypeError(f"{name} must be a tensor, got {kind}; use torch.tensor")
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    if input.dim() != 2:
        raise ValueError(f"input needs shape (N, D), got {tuple(input.shape)}")
    if target.shape != input.shape[:1]:
        shapes = f"({len(input)},), got {tuple(target.shape)}"
        raise ValueError(f"target needs one label per row, shape {shapes}")
    if margin is not None and not margin > 0:
        raise ValueError(f"margin must be positive or None, got {margin}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")

    if len(input) == 0:  # nothing to choose from
        return input.sum(1) if reduction == "none" else input.sum()
    dtype = input.dtype
    input = input.to(torch.promote_types(dtype, torch.float32))
    target = target if target.is_floating_point() else target.long()
    same = target[:, None] == target
    alike = same & ~torch.eye(len(input), dtype=torch.bool, device=input.device)
    fixed = input.detach()  # choosing the triplet is not differentiated
    mode = "donot_use_mm_for_euclid_dist"  # exact for rows that lie close together
    distance = torch.cdist(fixed, fixed, compute_mode=mode)
    positive = distance.masked_fill(~alike, -math.inf).argmax(1)
    negative = distance.masked_fill(same, math.inf).argmin(1)

    gap = _norm(input - input[positive]) - _norm(input - input[negative])
    loss = F.softplus(gap) if margin is None else F.relu(gap + margin)
    valid = alike.any(1) & ~same.all(1)
    loss = loss.masked_fill(~valid, 0.0)
    if reduction == "mean":
        loss = loss.sum() / valid.sum().clamp_min(1)
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(dtype)


def _norm(x: Tensor) -> Tensor:
    """Norm of each row; for a row of zeros all its derivatives are 0, not nan."""
    zero = torch.linalg.vector_norm(x.detach(), dim=1) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero[:, None], 1.0), dim=1)
    return norm.masked_fill(zero, 0.0)


class BatchHardTripletLoss(nn.Module):
    """`batch_hard_triplet_loss` as a module."""

    def __init__(self, margin: float | None = 0.2, reduction: str = "mean"):
        super().__init__()
        self.margin = margin
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return batch_hard_triplet_loss(input, target, self.margin, self.reduction)

    def extra_repr(self) -> str:
        return f"margin={self.margin}, reduction={self.reduction!r}"
