import torch
from torch import Tensor, nn


def cauchy_loss(
    input: Tensor,
    target: Tensor,
    scale: float = 1.0,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Logarithm of a squared residual: the gradient of a target far off is near 0.

    Args:
        input: predictions, floating point, any shape.
        target: true values, the shape of `input`.
        scale: size of an ordinary residual, a positive Python number.
        weight: weight of each element, not negative, the shape of `input`.
        reduction: "none", "sum" or "mean". The mean divides by the sum of the weights,
            without weights by the number of elements. The mean of nothing is 0.

    Returns:
        One number, or with "none" the shape of `input`; float32 for half precision.

    Raises:
        TypeError: `input` is not floating point.
        ValueError: shapes differ, `scale` is not positive, or `reduction` is unknown.

    Source:
        Barron, "A General and Adaptive Robust Loss Function", arXiv:1701.03077, where
        it is the case alpha = 0.
    """
    if not input.is_floating_point():
        raise TypeError(f"input is {input.dtype}, expected floating point")
    for name, tensor in [("target", target), ("weight", weight)]:
        if tensor is not None and tensor.shape != input.shape:
            got, expected = tuple(tensor.shape), tuple(input.shape)
            raise ValueError(f"{name} has shape {got}, expected {expected} as input")
    if scale <= 0:
        raise ValueError(f"scale is {scale}, expected a positive number")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")

    if input.dtype in (torch.float16, torch.bfloat16):
        input = input.float()  # squares overflow float16
    residual = (input - target.to(input.dtype)) / scale
    loss = torch.log1p(0.5 * residual.square())
    if weight is None:
        total = max(loss.numel(), 1)
    else:
        weight = weight.to(loss.dtype)
        loss, total = weight * loss, weight.sum()
        total = torch.where(total > 0, total, 1)  # no weight at all: 0 / 1, not 0 / 0

    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / total


class CauchyLoss(nn.Module):
    """`cauchy_loss` with its options kept; call it with `input`, `target`, `weight`."""

    def __init__(self, scale: float = 1.0, reduction: str = "mean") -> None:
        super().__init__()
        self.scale = scale
        self.reduction = reduction

    def forward(
        self, input: Tensor, target: Tensor, weight: Tensor | None = None
    ) -> Tensor:
        return cauchy_loss(input, target, self.scale, weight, self.reduction)

    def extra_repr(self) -> str:
        return f"scale={self.scale}, reduction={self.reduction!r}"
