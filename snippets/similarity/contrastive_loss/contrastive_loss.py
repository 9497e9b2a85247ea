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
        A loss per pair with the shape of `target`, or one number. Computed in
        float32 at least, and returned so.

    Raises:
        TypeError: an embedding is not floating point.
        ValueError: shapes do not fit, `margin` is not positive, or `reduction`
            is unknown.

    Source:
        Hadsell, Chopra, LeCun, "Dimensionality Reduction by Learning an Invariant
        Mapping", CVPR 2006, doi:10.1109/CVPR.2006.100.
    """
    if not (input1.is_floating_point() and input2.is_floating_point()):
        raise TypeError(f"floating point expected, got {input1.dtype}, {input2.dtype}")
    if input1.dim() == 0 or input1.shape != input2.shape:
        shapes = f"{tuple(input1.shape)} and {tuple(input2.shape)}"
        raise ValueError(f"input1 and input2 need the same shape (*, D), got {shapes}")
    if target.shape != input1.shape[:-1]:
        shapes = f"{tuple(input1.shape[:-1])}, got {tuple(target.shape)}"
        raise ValueError(f"target needs one value per pair, shape {shapes}")
    if margin <= 0:
        raise ValueError(f"margin must be positive, got {margin}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")

    dtype = torch.promote_types(input1.dtype, torch.float32)
    difference = input1.to(dtype) - input2.to(dtype)
    distance = torch.linalg.vector_norm(difference, dim=-1)  # its gradient at 0 is 0
    pull = difference.square().sum(-1)
    push = (margin - distance).relu().square()
    target = target.to(dtype)
    loss = 0.5 * (target * pull + (1 - target) * push)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


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
