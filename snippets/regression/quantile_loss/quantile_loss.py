"""Quantile (pinball) loss for one quantile or several. Needs torch, nothing else."""

from collections.abc import Sequence
from numbers import Real

import torch
from torch import nn


def quantile_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    quantile: float | Sequence[float] = 0.5,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the quantile loss, which is least at the given quantile of the target.

    Args:
        input: predictions, floating point. For one quantile of shape (*); for Q
            quantiles of shape (*, Q), the last axis in the order of `quantile`.
        target: true values, real, of shape (*); one that requires a gradient receives
            it.
        quantile: a number between 0 and 1, both excluded, or a sequence of Q of them.
        reduction: 'none', 'sum' or 'mean'; the mean divides by the elements of `input`,
            at least 1.

    Returns:
        The loss in the dtype of input and target together: of the shape of `input` for
        'none', else a scalar. The gradient of an exact prediction is 0.

    Raises:
        TypeError: `input` is not floating point, `target` is complex, or `quantile` is
            a tensor.
        ValueError: the shapes do not fit, a quantile lies outside (0, 1), there is no
            quantile, or `reduction` is unknown.

    Source:
        Koenker and Bassett, "Regression Quantiles", doi:10.2307/1913643
    """
    if not input.is_floating_point() or target.is_complex():
        raise TypeError(
            "input must be floating point and target real, "
            f"got {input.dtype} and {target.dtype}"
        )
    if isinstance(quantile, torch.Tensor):
        raise TypeError("quantile must be a number or a sequence, got a tensor")
    one = isinstance(quantile, Real)
    levels = [quantile] if one else list(quantile)
    if not levels or not all(0 < level < 1 for level in levels):
        raise ValueError(f"each quantile must lie between 0 and 1, got {quantile}")
    expected = tuple(target.shape) if one else (*target.shape, len(levels))
    if tuple(input.shape) != expected:
        raise ValueError(
            f"input must have shape {expected}, from the target and the number of "
            f"quantiles, got {tuple(input.shape)}"
        )
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction must be 'none', 'sum' or 'mean', got {reduction!r}"
        )
    dtype = torch.promote_types(input.dtype, target.dtype)
    exact = torch.promote_types(dtype, torch.float32)  # half precision as float32
    if one:
        level = quantile
    else:
        level = torch.tensor(levels, dtype=exact, device=input.device)
        target = target.unsqueeze(-1)
    error = target.to(exact) - input.to(exact)  # positive: the prediction is too low
    loss = level * error.relu() + (1 - level) * (-error).relu()
    if reduction != "none":
        loss = loss.sum() / (1 if reduction == "sum" else max(loss.numel(), 1))
    return loss.to(dtype)


class QuantileLoss(nn.Module):
    """`quantile_loss` as a module."""

    def __init__(
        self, quantile: float | Sequence[float] = 0.5, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.quantile = quantile
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return quantile_loss(input, target, self.quantile, self.reduction)

    def extra_repr(self) -> str:
        return f"quantile={self.quantile}, reduction={self.reduction!r}"
