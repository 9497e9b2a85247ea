import torch
from torch import Tensor, nn


def jaccard_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int | None = -100,
    batch: bool = False,
    squared: bool = False,
    smooth: float = 1.0,
    skip_absent: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """One minus the soft Jaccard index (intersection over union), per image and class.

    Args:
        input: floating-point logits; (N, C, *) with C > 1 goes through a softmax,
            (N, H, W) or (N, 1, *) through a sigmoid.
        target: for (N, C, *) integer class indices (N, *) from 0 to C - 1; otherwise
            the shape of the input, 0 or 1 (or between, if floating point). Three axes
            on both sides are always read as (N, H, W), never as one-hot (N, C, L).
        weight: weight of each class, (C,) floating point, not negative; a zero leaves
            the class out.
        ignore_index: pixels with this target count nowhere, whatever their logits are;
            None: there are none.
        batch: pool the pixels of the whole batch before dividing, instead of one
            index per image.
        squared: square the probabilities and targets in the union; soft targets then
            reach a loss of 0.
        smooth: added to numerator and denominator, not negative. With 0, a class
            that is neither present nor predicted costs 0.
        skip_absent: leave out classes that the image's target (with `batch`, the
            batch's) does not contain.
        reduction: 'none', 'sum' or 'mean'.

    Returns:
        'none': (N, C), with `batch` (C,), where C = 1 for sigmoid input; 'sum': one
        number; 'mean': the sum divided by the summed weights of what was not left out.

    Raises:
        TypeError: input is not floating point, class indices are not integers, target
            is complex, or weight is no real tensor.
        ValueError: shapes do not fit, `smooth` is out of range, or `reduction` is
            unknown.

    Source:
        Rahman and Wang 2016, doi:10.1007/978-3-319-50835-1_22.
    """
    if not 0 <= smooth < float("inf"):
        raise ValueError(f"smooth must be finite and not negative, got {smooth}")
    p, y = _masks(input, target, ignore_index)
    axes = (0, 2) if batch else 2
    size = (p * p if squared else p).sum(axes) + (y * y if squared else y).sum(axes)
    overlap, present = (p * y).sum(axes), y.sum(axes) > 0
    size = size - overlap + smooth
    tiny = torch.finfo(p.dtype).tiny
    index = (overlap + smooth) / size.clamp(min=tiny)
    loss = 1 - index.where(size > tiny, 1)  # 0 / 0: nothing missed or invented
    counted = present if skip_absent else torch.ones_like(present)
    return _reduce(loss, counted, weight, reduction).to(input.dtype)


def _masks(
    input: Tensor, target: Tensor, ignore_index: int | None
) -> tuple[Tensor, Tensor]:
    """Return probabilities and targets (N, C, pixels), both 0 at ignored pixels."""
    if not input.is_floating_point():
        raise TypeError(f"input must be floating-point logits, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    one_channel = input.dim() == 3 or (input.dim() > 3 and input.shape[1] == 1)
    binary = input.shape == target.shape and one_channel
    classes = input.dim() > 2 and target.shape == input.shape[:1] + input.shape[2:]
    if not binary and not (classes and input.shape[1] > 1):
        way_out = (
            "; one-hot: pass target.argmax(1); masks that overlap: pass "
            "input.flatten(0, 1) and target.flatten(0, 1)"
        )
        raise ValueError(
            "expected logits (N, C, *), C > 1, with class indices (N, *), or logits "
            "(N, H, W) or (N, 1, *) with a 0/1 target of the same shape, "
            f"got {tuple(input.shape)} and {tuple(target.shape)}"
            + (way_out if input.shape == target.shape else "")
        )
    dtype = torch.promote_types(input.dtype, torch.float32)  # float16 sums overflow
    target = target.flatten(1).unsqueeze(1)
    if not binary and (target.is_floating_point() or target.dtype == torch.bool):
        raise TypeError(f"class indices must be integers, got {target.dtype}")
    target = target if target.is_floating_point() else target.long()
    logits = input.flatten(1).unsqueeze(1) if binary else input.flatten(2)
    one = 1.0
    if ignore_index is not None:  # select: nan times 0 is nan, in the gradient too
        valid = target != ignore_index
        target, logits = target.where(valid, 0), logits.where(valid, 0)
        one = valid.to(dtype)
    p = logits.to(dtype).sigmoid() if binary else logits.softmax(1, dtype=dtype)
    if ignore_index is not None:
        p = p.where(valid, 0)
    if binary:
        return p, target.to(dtype)
    return p, torch.zeros_like(p).scatter_(1, target, one)


def _reduce(
    loss: Tensor, counted: Tensor, weight: Tensor | None, reduction: str
) -> Tensor:
    """Weigh the classes and reduce; the mean divides by the sum of the weights."""
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction must be 'none', 'sum' or 'mean', got {reduction!r}"
        )
    factor = counted.to(loss.dtype)
    if weight is not None:
        if not isinstance(weight, Tensor) or weight.is_complex():
            kind = getattr(weight, "dtype", type(weight).__name__)
            raise TypeError(
                f"weight must be a real tensor, as from torch.tensor([...]), got {kind}"
            )
        if weight.shape != loss.shape[-1:]:
            raise ValueError(
                f"weight must have shape {tuple(loss.shape[-1:])}, one number for each "
                f"class, got {tuple(weight.shape)}"
            )
        factor = factor * weight.to(factor)
    loss = loss * factor
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    count = factor.sum()
    return loss.sum() / count.where(count > 0, 1)


class JaccardLoss(nn.Module):
    """`jaccard_loss` as a module; see there for the arguments."""

    def __init__(
        self,
        weight: Tensor | None = None,
        ignore_index: int | None = -100,
        batch: bool = False,
        squared: bool = False,
        smooth: float = 1.0,
        skip_absent: bool = False,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.options = {
            "ignore_index": ignore_index,
            "batch": batch,
            "squared": squared,
            "smooth": smooth,
            "skip_absent": skip_absent,
            "reduction": reduction,
        }

    def _apply(self, fn, recurse=True):  # moves the weight, but half() keeps its dtype
        return super()._apply(lambda tensor: tensor.to(fn(tensor).device), recurse)

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return jaccard_loss(input, target, weight=self.weight, **self.options)

    def extra_repr(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.options.items())
