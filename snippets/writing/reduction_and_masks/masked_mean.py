import torch
from torch import Tensor


def masked_mean(values: Tensor, mask: Tensor, dim: int | None = None) -> Tensor:
    """Mean of the values where the mask is true; 0 where it is true nowhere.

    Args:
        values: floating point, any shape. Outside the mask even nan has no effect on
            the result. It would still spoil the gradient: fill the inputs that led to
            it, before they are used.
        mask: bool, any shape that broadcasts to that of `values`.
        dim: the axis to average over; by default all of them.

    Returns:
        One number, or `values` without the axis `dim`.

    Raises:
        TypeError: `mask` is not bool.
        ValueError: `mask` does not broadcast to `values`.
    """
    if mask.dtype != torch.bool:
        raise TypeError(f"mask is {mask.dtype}, expected torch.bool")
    try:
        mask = mask.expand_as(values)  # so that the count is a count of values
    except RuntimeError:
        got, expected = tuple(mask.shape), tuple(values.shape)
        raise ValueError(f"mask {got} does not broadcast to {expected}") from None
    kept = torch.where(mask, values, 0)
    if dim is None:
        return kept.sum() / mask.sum().clamp(min=1)
    return kept.sum(dim) / mask.sum(dim).clamp(min=1)
