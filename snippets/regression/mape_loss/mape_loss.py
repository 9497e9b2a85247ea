"""Losses on relative error: MAPE, sMAPE and MSLE. Needs torch, nothing else."""

import torch
from torch import nn


def mape_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    eps: float = 1e-7,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the absolute percentage error |x - y| / max(|y|, eps), as a fraction.

    Args:
        input: predictions x of shape (*), floating point, any real number.
        target: true values y of the same shape, real; one that requires a gradient
            receives it.
        eps: least denominator, positive, in the units of the target.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of shape (*) for 'none',
        else a scalar; 0.1 stands for 10 %.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex.
        ValueError: the shapes differ, `eps` is not positive, or `reduction` is unknown.

    Source:
        Makridakis, "Accuracy measures: theoretical and practical concerns",
        doi:10.1016/0169-2070(93)90079-3
    """
    _check(input, target, reduction, eps)
    x, y, dtype = _exact(input, target)
    least = max(eps, torch.finfo(x.dtype).tiny)  # below it, 0 in this dtype
    return _reduce((x - y).abs() / y.abs().clamp(min=least), reduction).to(dtype)


def smape_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    eps: float = 1e-7,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the symmetric percentage error 2 |x - y| / max(|x| + |y|, eps), 0 to 2.

    Args:
        input: predictions x of shape (*), floating point, any real number.
        target: true values y of the same shape, real; one that requires a gradient
            receives it.
        eps: least denominator, positive; where x = y = 0 the loss is 0.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of shape (*) for 'none',
        else a scalar. Multiply by 100 for percent, by 1/2 for a range of 0 to 1.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex.
        ValueError: the shapes differ, `eps` is not positive, or `reduction` is unknown.

    Source:
        Makridakis, "Accuracy measures: theoretical and practical concerns",
        doi:10.1016/0169-2070(93)90079-3
    """
    _check(input, target, reduction, eps)
    x, y, dtype = _exact(input, target)
    least = max(eps, torch.finfo(x.dtype).tiny)  # below it, 0 in this dtype
    loss = 2 * (x - y).abs() / (x.abs() + y.abs()).clamp(min=least)
    return _reduce(loss, reduction).to(dtype)


def msle_loss(
    input: torch.Tensor, target: torch.Tensor, reduction: str = "mean"
) -> torch.Tensor:
    """Return the squared logarithmic error (log(1 + x) - log(1 + y))^2.

    Args:
        input: predictions x of shape (*), floating point, above -1; from -1 down the
            loss is inf or nan.
        target: true values y of the same shape, real, above -1; one that requires a
            gradient receives it.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of shape (*) for 'none',
        else a scalar.

    Raises:
        TypeError: `input` is not floating point, or `target` is complex.
        ValueError: the shapes differ, or `reduction` is unknown.

    Source:
        The squared error of log(1 + y); see Gneiting, "Making and Evaluating Point
        Forecasts", arXiv:0912.0902, for what such a loss is minimised by.
    """
    _check(input, target, reduction)
    x, y, dtype = _exact(input, target)
    return _reduce((x.log1p() - y.log1p()).square(), reduction).to(dtype)


class MapeLoss(nn.Module):
    """`mape_loss` as a module."""

    def __init__(self, eps: float = 1e-7, reduction: str = "mean") -> None:
        super().__init__()
        self.eps = eps
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return mape_loss(input, target, self.eps, self.reduction)

    def extra_repr(self) -> str:
        return f"eps={self.eps}, reduction={self.reduction!r}"


class SmapeLoss(MapeLoss):
    """`smape_loss` as a module."""

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return smape_loss(input, target, self.eps, self.reduction)


class MsleLoss(nn.Module):
    """`msle_loss` as a module."""

    def __init__(self, reduction: str = "mean") -> None:
        super().__init__()
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return msle_loss(input, target, self.reduction)

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}"


def _check(
    input: torch.Tensor, target: torch.Tensor, reduction: str, eps: float = 1.0
) -> None:
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


def _exact(
    input: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.dtype]:
    """Return both in float32 if they are in half precision, and the result's dtype."""
    dtype = torch.promote_types(input.dtype, target.dtype)
    exact = torch.promote_types(dtype, torch.float32)
    return input.to(exact), target.to(exact), dtype


def _reduce(loss: torch.Tensor, reduction: str) -> torch.Tensor:
    if reduction == "none":
        return loss
    return loss.sum() / (1 if reduction == "sum" else max(loss.numel(), 1))
