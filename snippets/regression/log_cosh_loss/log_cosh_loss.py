"""Log-cosh loss in a form that neither overflows nor cancels. Needs only torch."""

import torch
from torch import nn


def log_cosh_loss(
    input: torch.Tensor, target: torch.Tensor, reduction: str = "mean"
) -> torch.Tensor:
    """Return log(cosh(input - target)).

    Args:
        input: predictions of shape (*), floating point, any real number.
        target: true values of the same shape, real; one that requires a gradient
            receives it.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of shape (*) for 'none',
        else a scalar. Accurate to rounding for the smallest and largest residuals.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex.
        ValueError: the shapes differ, or `reduction` is unknown.

    Source:
        Saleh and Saleh, "Statistical Properties of the log-cosh Loss Function Used in
        Machine Learning", arXiv:2208.04564
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
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction must be 'none', 'sum' or 'mean', got {reduction!r}"
        )
    dtype = torch.promote_types(input.dtype, target.dtype)
    exact = torch.promote_types(dtype, torch.float32)  # half precision as float32
    residual = input.to(exact) - target.to(exact)
    # log cosh r = log(1 + sinh(r)^2) / 2 does not cancel near 0. Where sinh would
    # overflow the slope is 1 to the last digit: beyond 20 the rest is added as it is.
    # Not `clamp` alone: its gradient at a bound is 1 up to PyTorch 2.13, then 0.
    bound = residual.detach().clamp(-20, 20)
    near = torch.where(residual.abs() > 20, bound, residual)
    loss = 0.5 * near.sinh().square().log1p() + (residual - near).abs()
    if reduction != "none":
        loss = loss.sum() / (1 if reduction == "sum" else max(loss.numel(), 1))
    return loss.to(dtype)


class LogCoshLoss(nn.Module):
    """`log_cosh_loss` as a module."""

    def __init__(self, reduction: str = "mean") -> None:
        super().__init__()
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return log_cosh_loss(input, target, self.reduction)

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}"
