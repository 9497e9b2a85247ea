"""Class and box loss of an anchor-based detector, per matched object."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def detection_loss(
    logits: Tensor,
    offsets: Tensor,
    labels: Tensor,
    target_offsets: Tensor,
    box_weight: float = 1.0,
    beta: float = 1.0,
    background: int = 0,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Tensor:
    """Cross-entropy on every anchor plus smooth L1 on the boxes of the positives.

    An anchor is positive if its label is neither `background` nor `ignore_index`.

    Args:
        logits: class scores (*, C), floating point, background class included.
        offsets: predicted box offsets (*, 4), floating point.
        labels: matched class of each anchor (*), int64, 0 to C - 1 or
            `ignore_index`.
        target_offsets: encoded true boxes (*, 4), floating point; rows of
            anchors that are not positive are never read, they may be nan.
        box_weight: factor of the box loss.
        beta: width of the quadratic part of smooth L1, 0 or greater.
        background: index of the background class.
        ignore_index: label of anchors that belong to neither side.
        reduction: 'none' (one number for each anchor), 'sum', or 'mean': the
            sum over all anchors divided by the number of positives, at least 1.

    Returns:
        (*) for 'none', else one number; float32 for half-precision inputs.

    Raises:
        ValueError: unknown reduction, negative beta, or shapes that do not fit.
        TypeError: logits or offsets not floating point, or labels not int64.

    Source:
        Liu et al., "SSD: Single Shot MultiBox Detector", 2016,
        arXiv:1512.02325; smooth L1 from Girshick, "Fast R-CNN", 2015,
        arXiv:1504.08083.
    """
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    if beta < 0:
        raise ValueError(f"beta is {beta}, expected 0 or greater")
    if logits.dim() < 1 or labels.shape != logits.shape[:-1]:
        raise ValueError(
            "logits (*, C) need labels (*), "
            f"got {tuple(logits.shape)} and {tuple(labels.shape)}"
        )
    for name, boxes in (("offsets", offsets), ("target_offsets", target_offsets)):
        if boxes.shape != (*labels.shape, 4):
            raise ValueError(
                f"{name} need shape {(*labels.shape, 4)}, got {tuple(boxes.shape)}"
            )
        if not boxes.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {boxes.dtype}")
    if not logits.is_floating_point():
        raise TypeError(f"logits must be floating point, got {logits.dtype}")
    if labels.dtype != torch.int64:
        raise TypeError(f"labels must be int64, got {labels.dtype}")

    positive = (labels != background) & (labels != ignore_index)
    wanted = positive.unsqueeze(-1)
    class_loss = F.cross_entropy(
        _full(logits).reshape(-1, logits.shape[-1]),
        labels.flatten(),
        ignore_index=ignore_index,
        reduction="none",
    ).reshape(labels.shape)
    box_loss = F.smooth_l1_loss(
        _full(offsets).where(wanted, 0),  # nan in a masked row cannot leak
        _full(target_offsets).where(wanted, 0),
        beta=beta,
        reduction="none",
    ).sum(-1)
    loss = class_loss + box_weight * box_loss
    if reduction == "none":
        return loss
    return loss.sum() / (positive.sum().clamp(min=1) if reduction == "mean" else 1)


def _full(tensor: Tensor) -> Tensor:
    half = tensor.dtype in (torch.float16, torch.bfloat16)
    return tensor.float() if half else tensor


class DetectionLoss(nn.Module):
    """Module form of `detection_loss`: keeps the options, called with the rest."""

    def __init__(
        self,
        box_weight: float = 1.0,
        beta: float = 1.0,
        background: int = 0,
        ignore_index: int = -100,
        reduction: str = "mean",
    ):
        super().__init__()
        self.options = {
            "box_weight": box_weight,
            "beta": beta,
            "background": background,
            "ignore_index": ignore_index,
            "reduction": reduction,
        }

    def forward(
        self, logits: Tensor, offsets: Tensor, labels: Tensor, target_offsets: Tensor
    ) -> Tensor:
        return detection_loss(logits, offsets, labels, target_offsets, **self.options)

    def extra_repr(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self.options.items())
