from torch import Tensor, nn


def mean_squared_error(
    input: Tensor, target: Tensor, reduction: str = "mean"
) -> Tensor:
    """Squared difference, averaged over every element.

    Args:
        input: predictions, floating point, any shape.
        target: true values, the shape of `input`.
        reduction: "none", "sum" or "mean"; the mean divides by the number of elements.

    Returns:
        One number, or with "none" the shape of `input`.

    Raises:
        ValueError: the shapes differ or `reduction` is unknown.

    Source:
        `torch.nn.functional.mse_loss`, rebuilt.
    """
    if input.shape != target.shape:
        got, expected = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target has shape {got}, expected {expected} as input")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
    loss = (input - target).square()
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


class MeanSquaredError(nn.Module):
    """`mean_squared_error` with its reduction kept."""

    def __init__(self, reduction: str = "mean") -> None:
        super().__init__()
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return mean_squared_error(input, target, self.reduction)

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}"
