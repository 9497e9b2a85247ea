from torch import Tensor


def check_inputs(input: Tensor, target: Tensor, reduction: str) -> None:
    """Refuse what a regression loss can't mean, from facts that cost nothing to read.

    Args:
        input: predictions.
        target: true values.
        reduction: the option of the same name.

    Raises:
        TypeError: an argument is no tensor, or `input` is not floating point.
        ValueError: the shapes differ or `reduction` is unknown.
    """
    for name, value in [("input", input), ("target", target)]:
        if not isinstance(value, Tensor):
            raise TypeError(f"{name} is {type(value).__name__}, expected a tensor")
    if not input.is_floating_point():
        raise TypeError(f"input is {input.dtype}, expected floating point")
    if input.shape != target.shape:
        got, expected = tuple(target.shape), tuple(input.shape)
        raise ValueError(f"target has shape {got}, expected {expected} as input")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is {reduction!r}, expected none, sum or mean")
