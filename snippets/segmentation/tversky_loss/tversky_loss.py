import torch
from torch import Tensor, nn


def tversky_loss(
    input: Tensor,
    target: Tensor,
    alpha: float = 0.3,
    beta: float = 0.7,
    weight: Tensor | None = None,
    ignore_index: int | None = -100,
    batch: bool = False,
    smooth: float = 1.0,
    skip_absent: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """One minus the soft Tversky index, for each image and class.

    Args:
        input: floating-point logits; (N, C, *) with C > 1 goes through a softmax,
            (N, H, W) or (N, 1, *) through a sigmoid.
        target: for (N, C, *) integer class indices (N, *) from 0 to C - 1; otherwise
            the shape of the input, 0 or 1 (or between, if floating point). Three axes
            on both sides are always read as (N, H, W), never as one-hot (N, C, L).
        alpha: weight of false positives, not negative.
        beta: weight of false negatives, not negative.
        weight: weight of each class, (C,) floating point, not negative; a zero leaves
            the class out.
        ignore_index: pixels with this target count nowhere, whatever their logits are;
            None: there are none.
        batch: pool the pixels of the whole batch before dividing, instead of one
            index per image.
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
        ValueError: shapes do not fit, `alpha`, `beta` or `smooth` is out of range or
            `reduction` is unknown.

    Source:
        Salehi et al. 2017, arXiv:1706.05721.
    """
    loss, present = _tversky(input, target, alpha, beta, ignore_index, batch, smooth)
    counted = present if skip_absent else torch.ones_like(present)
    return _reduce(loss, counted, weight, reduction).to(input.dtype)


def focal_tversky_loss(
    input: Tensor,
    target: Tensor,
    alpha: float = 0.3,
    beta: float = 0.7,
    gamma: float = 0.75,
    weight: Tensor | None = None,
    ignore_index: int | None = -100,
    batch: bool = False,
    smooth: float = 1.0,
    skip_absent: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """The Tversky loss of each image and class, raised to the power `gamma`.

    Args:
        input: as in `tversky_loss`.
        target: as in `tversky_loss`.
        alpha: weight of false positives, not negative.
        beta: weight of false negatives, not negative.
        gamma: exponent, positive; the paper's gamma is one over this one.
        weight: as in `tversky_loss`; it multiplies the power.
        ignore_index: as in `tversky_loss`.
        batch: as in `tversky_loss`.
        smooth: as in `tversky_loss`.
        skip_absent: as in `tversky_loss`.
        reduction: as in `tversky_loss`, after the power.

    Returns:
        The shapes and the denominator of `tversky_loss`.

    Raises:
        TypeError: input is not floating point, class indices are not integers, target
            is complex, or weight is no real tensor.
        ValueError: shapes do not fit, `alpha`, `beta`, `smooth` or `gamma` is out
            of range, or `reduction` is unknown.

    Source:
        Abraham and Khan 2018, arXiv:1810.07842 (exponent 1 / gamma, sum over classes).
    """
    if not 0 < gamma < float("inf"):
        raise ValueError(f"gamma must be finite and positive, got {gamma}")
    loss, present = _tversky(input, target, alpha, beta, ignore_index, batch, smooth)
    # Below eps the power goes on as a straight line: its slope at 0 stays finite.
    loss = loss * loss.clamp(min=torch.finfo(loss.dtype).eps) ** (gamma - 1)
    counted = present if skip_absent else torch.ones_like(present)
    return _reduce(loss, counted, weight, reduction).to(input.dtype)


def _tversky(
    input: Tensor,
    target: Tensor,
    alpha: float,
    beta: float,
    ignore_index: int | None,
    batch: bool,
    smooth: float,
) -> tuple[Tensor, Tensor]:
    """Return the loss of each image and class and whether the target contains it."""
    for name, value in [("alpha", alpha), ("beta", beta), ("smooth", smooth)]:
        if not 0 <= value < float("inf"):
            raise ValueError(f"{name} must be finite and not negative, got {value}")
    p, y = _masks(input, target, ignore_index)
    axes = (0, 2) if batch else 2
    found, true, hit = p.sum(axes), y.sum(axes), (p * y).sum(axes)
    size = hit + alpha * (found - hit) + beta * (true - hit) + smooth
    tiny = torch.finfo(p.dtype).tiny
    index = (hit + smooth) / size.clamp(min=tiny)
    return 1 - index.where(size > tiny, 1), true > 0  # 0 / 0: nothing to charge for


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


class TverskyLoss(nn.Module):
    """`tversky_loss` as a module; see there for the arguments."""

    def __init__(
        self,
        alpha: float = 0.3,
        beta: float = 0.7,
        weight: Tensor | None = None,
        ignore_index: int | None = -100,
        batch: bool = False,
        smooth: float = 1.0,
        skip_absent: bool = False,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.options = {
            "alpha": alpha,
            "beta": beta,
            "ignore_index": ignore_index,
            "batch": batch,
            "smooth": smooth,
            "skip_absent": skip_absent,
            "reduction": reduction,
        }

    def _apply(self, fn, recurse=True):  # moves the weight, but half() keeps its dtype
        return super()._apply(lambda tensor: tensor.to(fn(tensor).device), recurse)

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return tversky_loss(input, target, weight=self.weight, **self.options)

    def extra_repr(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.options.items())


class FocalTverskyLoss(nn.Module):
    """`focal_tversky_loss` as a module; see there for the arguments."""

    def __init__(
        self,
        alpha: float = 0.3,
        beta: float = 0.7,
        gamma: float = 0.75,
        weight: Tensor | None = None,
        ignore_index: int | None = -100,
        batch: bool = False,
        smooth: float = 1.0,
        skip_absent: bool = False,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.options = {
            "alpha": alpha,
            "beta": beta,
            "gamma": gamma,
            "ignore_index": ignore_index,
            "batch": batch,
            "smooth": smooth,
            "skip_absent": skip_absent,
            "reduction": reduction,
        }

    def _apply(self, fn, recurse=True):  # moves the weight, but half() keeps its dtype
        return super()._apply(lambda tensor: tensor.to(fn(tensor).device), recurse)

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return focal_tversky_loss(input, target, weight=self.weight, **self.options)

    def extra_repr(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.options.items())
