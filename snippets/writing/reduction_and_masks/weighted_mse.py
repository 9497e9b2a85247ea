import torch
from torch import Tensor, nn


def weighted_mse(
    input: Tensor, target: Tensor, weight: Tensor, reduction: str = "mean"
) -> Tensor:
    """Squared difference, each element with its weight.

    Args:
        input: predictions, floating point, any shape.
        target: true values, the shape of `input`.
        weight: not negative, any shape that broadcasts to that of `input`.
        reduction: "none", "sum" or "mean". The mean divides by the sum of the weights,
            after they are broadcast; where all of them are 0, it is 0.

    Returns:
        One number, or with "none" the shape of `input`.

    Raises:
        ValueError: the shapes do not fit or `reduction` is unknown.

    Source:
        `torch.nn.functional.mse_loss` with `weight`, which wants the exact shape and
        returns nan where all weights are 0.
    """
    if input.shape != target.shape:
        got, expected = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target has shape {got}, expected {expected} as input")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
    try:
        weight = weight.to(input.dtype).expand_as(input)
    except RuntimeError:
        got, expected = tuple(weight.shape), tuple(input.shape)
        raise ValueError(f"weight {got} does not broadcast to {expected}") from None
    loss = weight * (input - target).square()
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    total = weight.sum()
    return loss.sum() / torch.where(total > 0, total, 1)


class WeightedMSE(nn.Module):
    """`weighted_mse` with fixed weights, for example one for each output column."""

    def __init__(self, weight: Tensor, reduction: str = "mean") -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return weighted_mse(input, target, self.weight, self.reduction)

    def extra_repr(self) -> str:
        return f"weight={self.weight.tolist()}, reduction={self.reduction!r}"
