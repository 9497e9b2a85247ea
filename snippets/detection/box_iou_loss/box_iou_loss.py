"""IoU, GIoU, DIoU and CIoU losses for pairs of boxes given by their corners."""

import math

import torch
from torch import Tensor, nn


def _check(
    input: Tensor, target: Tensor, reduction: str, eps: float
) -> tuple[Tensor, Tensor]:
    if not 0 < eps < math.inf:
        raise ValueError(f"eps must be finite and positive, got {eps}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    if input.shape != target.shape or input.dim() != 2 or input.shape[1] != 4:
        raise ValueError(
            "input and target need the same shape (N, 4), "
            f"got {tuple(input.shape)} and {tuple(target.shape)}"
        )
    for name, boxes in (("input", input), ("target", target)):
        if not boxes.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {boxes.dtype}")
    dtype = torch.promote_types(input.dtype, target.dtype)
    if dtype in (torch.float16, torch.bfloat16):
        dtype = torch.float32  # a box of 300 x 300 pixels overflows float16
    return input.to(dtype), target.to(dtype)


def _sides(input: Tensor, target: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return the sides (N, 2) of both boxes, of their overlap and of the box around.

    Swapped corners give sides of 0; the box around is that of all four corners.
    """
    low, inner_high = torch.minimum(input, target).chunk(2, 1)
    inner_low, high = torch.maximum(input, target).chunk(2, 1)
    overlap = _at_least_0(inner_high - inner_low)
    around = torch.maximum(inner_low, high) - torch.minimum(low, inner_high)
    first, second = (
        _at_least_0(high - low) for low, high in (input.chunk(2, 1), target.chunk(2, 1))
    )
    return first, second, overlap, around


def _at_least_0(sides: Tensor) -> Tensor:
    # Not `clamp`: its slope at 0 is 1 up to PyTorch 2.13, then 0.
    return sides.masked_fill(sides < 0, 0)


def _area(sides: Tensor) -> Tensor:
    width, height = sides.unbind(1)
    return width * height


def _iou(
    first: Tensor, second: Tensor, overlap: Tensor, eps: float
) -> tuple[Tensor, Tensor]:
    """Return the IoU and the area of the union, (N,) each."""
    shared = _area(overlap)
    union = _area(first) + _area(second) - shared
    iou = shared / union.clamp(min=eps)
    return iou.where(union > 0, 0), union  # without an area nothing pulls


def _distance(input: Tensor, target: Tensor, around: Tensor, eps: float) -> Tensor:
    """Return the squared distance of the centres over the squared diagonal."""
    low, high = (input - target).chunk(2, 1)
    gap = ((low + high) / 2).square().sum(1)
    return gap / around.square().sum(1).clamp(min=eps)


def _angle(sides: Tensor, eps: float) -> Tensor:
    width, height = sides.unbind(1)
    return torch.atan2(width, height.clamp(min=eps))  # no division by 0


def _reduce(loss: Tensor, input: Tensor, target: Tensor, reduction: str) -> Tensor:
    """Give identical boxes, flat ones too, a loss of 0; reduce; restore the dtype."""
    loss = loss.where((input != target).any(1), 0)
    if reduction != "none":
        loss = loss.sum() / (max(loss.numel(), 1) if reduction == "mean" else 1)
    return loss.to(input.dtype)


def iou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """One minus the intersection over union of each pair of boxes.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Identical boxes cost 0, whatever their area. Two boxes without an area have an IoU
    of 0 without a gradient.

    Returns:
        (N,) for 'none', else one number, in [0, 1] for each pair; dtype of
        the input, computed in float32 at least.

    Raises:
        ValueError: unknown reduction, eps that is not positive, or shapes other than
            (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Yu et al., "UnitBox", 2016, arXiv:1608.01471 (which takes -log IoU).
    """
    boxes, truth = _check(input, target, reduction, eps)
    first, second, overlap, _ = _sides(boxes, truth)
    return _reduce(1 - _iou(first, second, overlap, eps)[0], input, target, reduction)


def giou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """IoU loss plus the share of the enclosing box that neither box covers.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Identical boxes cost 0, whatever their area. Two boxes without an area have an IoU
    of 0 without a gradient.

    Returns:
        (N,) for 'none', else one number, in [0, 2] for each pair; dtype of
        the input, computed in float32 at least.

    Raises:
        ValueError: unknown reduction, eps that is not positive, or shapes other than
            (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Rezatofighi et al., "Generalized Intersection over Union", 2019,
        arXiv:1902.09630.
    """
    boxes, truth = _check(input, target, reduction, eps)
    first, second, overlap, around = _sides(boxes, truth)
    iou, union = _iou(first, second, overlap, eps)
    enclosing = _area(around)
    uncovered = (enclosing - union) / enclosing.clamp(min=eps)
    loss = 1 - iou + uncovered.where(enclosing > 0, 0)
    return _reduce(loss, input, target, reduction)


def diou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """IoU loss plus the squared distance of the centres over the diagonal's.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Identical boxes cost 0, whatever their area. Two boxes without an area have an IoU
    of 0 without a gradient.

    Returns:
        (N,) for 'none', else one number, in [0, 2] for each pair; dtype of
        the input, computed in float32 at least.

    Raises:
        ValueError: unknown reduction, eps that is not positive, or shapes other than
            (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Zheng et al., "Distance-IoU Loss", 2019, arXiv:1911.08287.
    """
    boxes, truth = _check(input, target, reduction, eps)
    first, second, overlap, around = _sides(boxes, truth)
    iou = _iou(first, second, overlap, eps)[0]
    loss = 1 - iou + _distance(boxes, truth, around, eps)
    return _reduce(loss, input, target, reduction)


def ciou_loss(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    eps: float = 1e-7,
    detach_alpha: bool = True,
) -> Tensor:
    """DIoU loss plus a penalty on the difference of the aspect ratios.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates, and
            smallest height in the aspect ratio.
        detach_alpha: treat the weight of the aspect-ratio term as a constant
            in the backward pass, as the authors do.

    Identical boxes cost 0, whatever their area. The gradient of the aspect ratio is
    reduced for a box whose diagonal is below a tenth of the target's.

    Returns:
        (N,) for 'none', else one number; dtype of the input, computed in float32 at
        least.

    Raises:
        ValueError: unknown reduction, eps that is not positive, or shapes other than
            (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Zheng et al., "Distance-IoU Loss", 2019, arXiv:1911.08287.
    """
    boxes, truth = _check(input, target, reduction, eps)
    first, second, overlap, around = _sides(boxes, truth)
    iou = _iou(first, second, overlap, eps)[0]
    # The slope of the angle is 1 / diagonal. Below a tenth of the target's diagonal the
    # predicted box gets less of it, so that a point does not explode; same value.
    small = first.square().sum(1) / (0.01 * second.square().sum(1)).clamp(min=eps)
    angle = _angle(first, eps)
    angle = angle.detach() + small.clamp(max=1).detach() * (angle - angle.detach())
    v = 4 / math.pi**2 * (_angle(second, eps) - angle).square()
    alpha = v / (1 - iou + v).clamp(min=eps)
    if detach_alpha:
        alpha = alpha.detach()
    loss = 1 - iou + _distance(boxes, truth, around, eps) + alpha * v
    return _reduce(loss, input, target, reduction)


class _BoxLoss(nn.Module):
    def __init__(self, reduction: str = "mean", eps: float = 1e-7):
        super().__init__()
        self.reduction, self.eps = reduction, eps

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}, eps={self.eps}"


class IoULoss(_BoxLoss):
    """Module form of `iou_loss`."""

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return iou_loss(input, target, self.reduction, self.eps)


class GIoULoss(_BoxLoss):
    """Module form of `giou_loss`."""

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return giou_loss(input, target, self.reduction, self.eps)


class DIoULoss(_BoxLoss):
    """Module form of `diou_loss`."""

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return diou_loss(input, target, self.reduction, self.eps)


class CIoULoss(_BoxLoss):
    """Module form of `ciou_loss`, with a detached alpha."""

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return ciou_loss(input, target, self.reduction, self.eps)
