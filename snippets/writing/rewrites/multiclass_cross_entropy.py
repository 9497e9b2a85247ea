import torch
from torch import Tensor, nn
from torch.nn import functional as F


def multiclass_cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-probability of the true class, computed from logits.

    Args:
        input: logits of shape (N, C) or (N, C, d1, ..., dK), floating point.
        target: class indices of shape (N) or (N, d1, ..., dK), int64.
        weight: weight of each class, shape (C).
        ignore_index: target value that does not count.
        reduction: "none", "sum" or "mean". The mean divides by the sum of the weights
            of the targets that count; 0 if none does, where PyTorch has nan.

    Returns:
        One number, or with "none" the shape of `target`.

    Raises:
        TypeError: `target` is not int64.
        ValueError: the shapes do not fit or `reduction` is unknown.

    Source:
        `torch.nn.functional.cross_entropy`, rebuilt for class indices.
    """
    if target.dtype != torch.int64:
        raise TypeError(f"target is {target.dtype}, expected torch.int64")
    if input.ndim < 2 or target.shape != input.shape[:1] + input.shape[2:]:
        got, other = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target {got} does not fit input {other}: classes on axis 1")
    if weight is not None and weight.shape != input.shape[1:2]:
        got, expected = tuple(weight.shape), tuple(input.shape[1:2])
        raise ValueError(f"weight has shape {got}, expected {expected}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")

    counts = target != ignore_index
    index = torch.where(counts, target, 0)  # any valid class will do
    log_p = F.log_softmax(input, dim=1).gather(1, index.unsqueeze(1)).squeeze(1)
    each = counts.to(log_p.dtype)
    if weight is not None:
        each = each * weight.to(log_p.dtype)[index]
    loss = -each * log_p
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    total = each.sum()
    return loss.sum() / torch.where(total > 0, total, 1)


class MulticlassCrossEntropy(nn.Module):
    """`multiclass_cross_entropy` with its options kept."""

    def __init__(
        self,
        weight: Tensor | None = None,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.ignore_index = ignore_index
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return multiclass_cross_entropy(
            input, target, self.weight, self.ignore_index, self.reduction
        )

    def extra_repr(self) -> str:
        return f"ignore_index={self.ignore_index}, reduction={self.reduction!r}"
