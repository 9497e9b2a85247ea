from torch import Tensor, nn


def mse_plus_l1(
    input: Tensor, target: Tensor, share: float = 0.5, reduction: str = "mean"
) -> Tensor:
    """Squared and absolute error, mixed element by element.

    Args:
        input: predictions, floating point, any shape.
        target: true values, the shape of `input`.
        share: share of the absolute error, from 0 (all squared) to 1 (all absolute).
        reduction: "none", "sum" or "mean"; the mean divides by the number of elements.

    Returns:
        One number, or with "none" the shape of `input`.

    Raises:
        ValueError: the shapes differ, or `share` or `reduction` is out of range.
    """
    if input.shape != target.shape:
        got, expected = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target has shape {got}, expected {expected} as input")
    if not 0 <= share <= 1:
        raise ValueError(f"share is {share}, expected a number from 0 to 1")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
    residual = input - target
    loss = (1 - share) * residual.square() + share * residual.abs()
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


class MSEPlusL1(nn.Module):
    """`mse_plus_l1` with its options kept."""

    def __init__(self, share: float = 0.5, reduction: str = "mean") -> None:
        super().__init__()
        self.share = share
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return mse_plus_l1(input, target, self.share, self.reduction)

    def extra_repr(self) -> str:
        return f"share={self.share}, reduction={self.reduction!r}"
