"""Charbonnier loss, the smooth absolute error. Needs torch, nothing else."""

import torch
from torch import nn


def charbonnier_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    eps: float = 1e-3,
    offset: bool = False,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return sqrt((input - target)^2 + eps^2), less eps where `offset` is true.

    Args:
        input: predictions of shape (*), floating point, any real number.
        target: true values of the same shape, real; one that requires a gradient
            receives it.
        eps: width of the rounded tip, positive, in the units of the target.
        offset: subtract eps, so that an exact prediction has loss 0. The gradient is
            the same.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of shape (*) for 'none',
        else a scalar.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex.
        ValueError: the shapes differ, `eps` is not positive, or `reduction` is unknown.

    Source:
        Charbonnier et al., "Two deterministic half-quadratic regularization algorithms
        for computed imaging", doi:10.1109/ICIP.1994.413553
    """
    if not input.is_floating_point() or target.is_complex():
        raise TypeError(
            "input must be floating point and target real, "
            f"got {input.dtype} and {target.dtype}"
        )
    if input.shape != target.shape:
        raise ValueError(
            "input and target must have the same shape, "
            f"got {tuple(input.shape)} and {tuple(target.shape)}"
        )
    if not eps > 0:
        raise ValueError(f"eps must be positive, got {eps}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction must be 'none', 'sum' or 'mean', got {reduction!r}"
        )
    dtype = torch.promote_types(input.dtype, target.dtype)
    exact = torch.promote_types(dtype, torch.float32)  # half precision as float32
    residual = input.to(exact) - target.to(exact)
    eps = max(eps, torch.finfo(exact).tiny)  # below it, 0 in this dtype
    loss = torch.hypot(residual, torch.full_like(residual, eps))  # squares nothing
    if offset:  # h - eps = r^2 / (h + eps), without subtracting two close numbers
        loss = residual * (residual / (loss + eps))
    if reduction != "none":
        loss = loss.sum() / (1 if reduction == "sum" else max(loss.numel(), 1))
    return loss.to(dtype)


class CharbonnierLoss(nn.Module):
    """`charbonnier_loss` as a module."""

    def __init__(
        self, eps: float = 1e-3, offset: bool = False, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.eps = eps
        self.offset = offset
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return charbonnier_loss(input, target, self.eps, self.offset, self.reduction)

    def extra_repr(self) -> str:
        return f"eps={self.eps}, offset={self.offset}, reduction={self.reduction!r}"
