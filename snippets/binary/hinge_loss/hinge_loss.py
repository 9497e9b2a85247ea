"""Hinge and squared hinge loss for labels -1 and +1. Needs torch, nothing else."""

import torch
from torch import nn


def hinge_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    p: int = 1,
    margin: float = 1.0,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return max(0, margin - target * input) to the power p.

    Args:
        input: scores of shape (*), floating point, any real number, not probabilities.
        target: labels of the same shape, -1 or +1 (not checked), floating point or
            signed integer; one that requires a gradient receives it.
        p: 1 for the hinge, 2 for the squared hinge.
        margin: the product target * input from which the loss is 0, not negative.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together, computed in float32 or
        wider: of shape (*) for 'none', else a scalar. The gradient at the margin
        itself is 0.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex, boolean or
            unsigned, which cannot hold -1.
        ValueError: the shapes differ, `p` is not 1 or 2, `margin` is negative, or
            `reduction` is unknown.

    Source:
        Cortes and Vapnik, "Support-Vector Networks", doi:10.1007/BF00994018;
        squared: Tang, "Deep Learning using Linear Support Vector Machines",
        arXiv:1306.0239
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex() or not target.dtype.is_signed:
        raise TypeError(
            f"target must hold -1 and +1: real and signed, got {target.dtype}"
        )
    if input.shape != target.shape:
        raise ValueError(
            "input and target must have the same shape, "
            f"got {tuple(input.shape)} and {tuple(target.shape)}"
        )
    if p not in (1, 2):
        raise ValueError(f"p must be 1 or 2, got {p}")
    if not margin >= 0:
        raise ValueError(f"margin must not be negative, got {margin}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction must be 'none', 'sum' or 'mean', got {reduction!r}"
        )
    dtype = torch.promote_types(input.dtype, target.dtype)
    exact = torch.promote_types(dtype, torch.float32)  # half precision as float32
    loss = (margin - target.to(exact) * input.to(exact)).relu()
    if p == 2:
        loss = loss.square()
    if reduction != "none":
        loss = loss.sum() / (1 if reduction == "sum" else max(loss.numel(), 1))
    return loss.to(dtype)


class HingeLoss(nn.Module):
    """`hinge_loss` as a module."""

    def __init__(
        self, p: int = 1, margin: float = 1.0, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.p = p
        self.margin = margin
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return hinge_loss(input, target, self.p, self.margin, self.reduction)

    def extra_repr(self) -> str:
        return f"p={self.p}, margin={self.margin}, reduction={self.reduction!r}"
