from torch import Tensor, nn
from torch.nn import functional as F


def binary_cross_entropy_on_logits(
    input: Tensor,
    target: Tensor,
    pos_weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-likelihood of yes or no, computed from logits without a sigmoid.

    Args:
        input: logits, floating point, any shape, any real number.
        target: probability of yes in [0, 1], the shape and dtype of `input`.
        pos_weight: factor of the yes part, broadcast against `input` from the right.
        reduction: "none", "sum" or "mean"; the mean divides by the number of elements.

    Returns:
        One number, or with "none" the shape of `input`.

    Raises:
        ValueError: the shapes differ or `reduction` is unknown.

    Source:
        `torch.nn.functional.binary_cross_entropy_with_logits`, rebuilt.
    """
    if input.shape != target.shape:
        got, expected = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target has shape {got}, expected {expected} as input")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
    yes = target if pos_weight is None else pos_weight * target
    loss = -yes * F.logsigmoid(input) - (1 - target) * F.logsigmoid(-input)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


class BinaryCrossEntropyOnLogits(nn.Module):
    """`binary_cross_entropy_on_logits` with its options kept."""

    def __init__(
        self, pos_weight: Tensor | None = None, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.register_buffer("pos_weight", pos_weight)
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return binary_cross_entropy_on_logits(
            input, target, self.pos_weight, self.reduction
        )

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}"
