"""Contrastive loss for pairs of embeddings."""

import torch
from torch import Tensor, nn


def contrastive_loss(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 1.0,
    reduction: str = "mean",
) -> Tensor:
    """Pull alike pairs together, push unlike pairs to a distance of `margin`.

    Args:
        input1: embeddings of shape (N, D), or any (*, D); floating point.
        input2: their partners, same shape as `input1`.
        target: 1 for alike, 0 for unlike (the paper has it the other way round);
            the shape of `input1` without its last axis, bool, integer or float.
            A value between 0 and 1 mixes both pieces.
        margin: the distance unlike pairs must reach; positive.
        reduction: 'none', 'sum' or 'mean', which divides by the number of pairs.

    Returns:
        A loss per pair with the shape of `target`, or one number, 0 if there are
        no pairs. Computed in float32 at least, returned in the embeddings' dtype.

    Raises:
        TypeError: an argument is not a tensor, an embedding not floating point, or
            `target` complex.
        ValueError: shapes do not fit, `margin` is not positive, or `reduction`
            is unknown.

    Source:
        Hadsell, Chopra, LeCun, "Dimensionality Reduction by Learning an Invariant
        Mapping", CVPR 2006, doi:10.1109/CVPR.2006.100.
    """
    for name, value in {"input1": input1, "input2": input2, "target": target}.items():
        if not isinstance(value, Tensor):
            kind = type(value).__name__
            raise TypeError(f"{name} must be a tensor, got {kind}; use torch.tensor")
    if not (input1.is_floating_point() and input2.is_floating_point()):
        raise TypeError(f"floating point expected, got {input1.dtype}, {input2.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    if input1.dim() == 0 or input1.shape != input2.shape:
        shapes = f"{tuple(input1.shape)} and {tuple(input2.shape)}"
        raise ValueError(f"input1 and input2 need the same shape (*, D), got {shapes}")
    if target.shape != input1.shape[:-1]:
        shapes = f"{tuple(input1.shape[:-1])}, got {tuple(target.shape)}"
        raise ValueError(f"target needs one value per pair, shape {shapes}")
    if not margin > 0:
        raise ValueError(f"margin must be positive, got {margin}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")

    dtype = torch.promote_types(input1.dtype, input2.dtype)
    wide = torch.promote_types(dtype, torch.float32)
    difference = input1.to(wide) - input2.to(wide)
    pull = difference.square().sum(-1)
    push = (margin - _norm(difference)).relu().square()
    target = target.to(wide)
    pull = torch.where(target == 0, 0.0, target * pull)  # 0 times infinity is nan
    loss = 0.5 * (pull + (1 - target) * push)
    if reduction == "mean":
        loss = loss.sum() / max(loss.numel(), 1)
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(dtype)


def _norm(x: Tensor) -> Tensor:
    """Norm over the last axis; at 0 all its derivatives are 0, not nan."""
    zero = torch.linalg.vector_norm(x.detach(), dim=-1) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero[..., None], 1.0), dim=-1)
    return norm.masked_fill(zero, 0.0)


class ContrastiveLoss(nn.Module):
    """`contrastive_loss` as a module."""

    def __init__(self, margin: float = 1.0, reduction: str = "mean"):
        super().__init__()
        self.margin = margin
        self.reduction = reduction

    def forward(self, input1: Tensor, input2: Tensor, target: Tensor) -> Tensor:
        return contrastive_loss(input1, input2, target, self.margin, self.reduction)

    def extra_repr(self) -> str:
        return f"margin={self.margin}, reduction={self.reduction!r}"
