"""IoU, GIoU, DIoU and CIoU losses for pairs of boxes given by their corners."""

import math

import torch
from torch import Tensor, nn


def _check(input: Tensor, target: Tensor, reduction: str) -> tuple[Tensor, Tensor]:
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
    overlap = (inner_high - inner_low).clamp(min=0)
    around = torch.maximum(inner_low, high) - torch.minimum(low, inner_high)
    first, second = (
        (high - low).clamp(min=0)
        for low, high in (input.chunk(2, 1), target.chunk(2, 1))
    )
    return first, second, overlap, around


def _area(sides: Tensor) -> Tensor:
    width, height = sides.unbind(1)
    return width * height


def _iou(
    first: Tensor, second: Tensor, overlap: Tensor, eps: float
) -> tuple[Tensor, Tensor]:
    """Return the IoU and the area of the union, (N,) each."""
    shared = _area(overlap)
    union = _area(first) + _area(second) - shared
    return shared / union.clamp(min=eps), union


def _distance(input: Tensor, target: Tensor, around: Tensor, eps: float) -> Tensor:
    """Return the squared distance of the centres over the squared diagonal."""
    low, high = (input - target).chunk(2, 1)
    gap = ((low + high) / 2).square().sum(1)
    return gap / around.square().sum(1).clamp(min=eps)


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "none":
        return loss
    return loss.sum() / (max(loss.numel(), 1) if reduction == "mean" else 1)


def iou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """One minus the intersection over union of each pair of boxes.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Returns:
        (N,) for 'none', else one number, in [0, 1] for each pair; float32 for
        half-precision boxes.

    Raises:
        ValueError: unknown reduction, or shapes other than (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Yu et al., "UnitBox", 2016, arXiv:1608.01471 (which takes -log IoU).
    """
    input, target = _check(input, target, reduction)
    first, second, overlap, _ = _sides(input, target)
    return _reduce(1 - _iou(first, second, overlap, eps)[0], reduction)


def giou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """IoU loss plus the share of the enclosing box that neither box covers.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Returns:
        (N,) for 'none', else one number, in [0, 2] for each pair; float32 for
        half-precision boxes.

    Raises:
        ValueError: unknown reduction, or shapes other than (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Rezatofighi et al., "Generalized Intersection over Union", 2019,
        arXiv:1902.09630.
    """
    input, target = _check(input, target, reduction)
    first, second, overlap, around = _sides(input, target)
    iou, union = _iou(first, second, overlap, eps)
    enclosing = _area(around)
    return _reduce(1 - iou + (enclosing - union) / enclosing.clamp(min=eps), reduction)


def diou_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", eps: float = 1e-7
) -> Tensor:
    """IoU loss plus the squared distance of the centres over the diagonal's.

    Args:
        input: predicted boxes (N, 4) as x1, y1, x2, y2; floating point.
        target: true boxes, same shape; row i belongs to row i of the input.
        reduction: 'none', 'sum' or 'mean'; the mean of no boxes is 0.
        eps: smallest denominator, in squared units of the coordinates.

    Returns:
        (N,) for 'none', else one number, in [0, 2] for each pair; float32 for
        half-precision boxes.

    Raises:
        ValueError: unknown reduction, or shapes other than (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Zheng et al., "Distance-IoU Loss", 2019, arXiv:1911.08287.
    """
    input, target = _check(input, target, reduction)
    first, second, overlap, around = _sides(input, target)
    iou = _iou(first, second, overlap, eps)[0]
    return _reduce(1 - iou + _distance(input, target, around, eps), reduction)


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

    Returns:
        (N,) for 'none', else one number; float32 for half-precision boxes.

    Raises:
        ValueError: unknown reduction, or shapes other than (N, 4) and (N, 4).
        TypeError: boxes that are not floating point.

    Source:
        Zheng et al., "Distance-IoU Loss", 2019, arXiv:1911.08287.
    """
    input, target = _check(input, target, reduction)
    first, second, overlap, around = _sides(input, target)
    iou = _iou(first, second, overlap, eps)[0]
    angles = [
        torch.atan2(width, height.clamp(min=eps))  # no division by 0
        for width, height in (first.unbind(1), second.unbind(1))
    ]
    v = 4 / math.pi**2 * (angles[1] - angles[0]).square()
    alpha = v / (1 - iou + v).clamp(min=eps)
    if detach_alpha:
        alpha = alpha.detach()
    distance = _distance(input, target, around, eps)
    return _reduce(1 - iou + distance + alpha * v, reduction)


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
