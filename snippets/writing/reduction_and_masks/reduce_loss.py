from torch import Tensor


def reduce_loss(loss: Tensor, reduction: str = "mean") -> Tensor:
    """Reduce a loss as PyTorch's losses do.

    Args:
        loss: one number for each element, any shape.
        reduction: "none", "sum" or "mean"; the mean divides by the number of elements.

    Returns:
        `loss` itself with "none", otherwise one number.

    Raises:
        ValueError: `reduction` is none of the three.
    """
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    if reduction == "mean":
        return loss.mean()
    raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
