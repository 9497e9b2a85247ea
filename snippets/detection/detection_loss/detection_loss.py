"""Class and box loss of an anchor-based detector, per matched object."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def detection_loss(
    logits: Tensor,
    offsets: Tensor,
    labels: Tensor,
    target_offsets: Tensor,
    weight: Tensor | None = None,
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
        labels: matched class of each anchor (*), integers, 0 to C - 1 or
            `ignore_index`.
        target_offsets: encoded true boxes (*, 4), floating point; rows of
            anchors that are not positive are never read, they may be nan.
        weight: factor of each class in the cross-entropy (C,), background included;
            boxes and the denominator of the mean do not see it.
        box_weight: factor of the box loss, 0 or greater.
        beta: width of the quadratic part of smooth L1, 0 or greater.
        background: index of the background class.
        ignore_index: label of anchors that belong to neither side; their logits are
            never read.
        reduction: 'none' (one number for each anchor), 'sum', or 'mean': the
            sum over all anchors divided by the number of positives, at least 1.

    Returns:
        (*) for 'none', else one number; dtype of the logits, computed in float32 at
        least.

    Raises:
        ValueError: unknown reduction, negative beta or box_weight, or shapes that do
            not fit.
        TypeError: logits or offsets not floating point, labels not integers, or
            weight no real tensor.

    Source:
        Liu et al., "SSD: Single Shot MultiBox Detector", 2016,
        arXiv:1512.02325; smooth L1 from Girshick, "Fast R-CNN", 2015,
        arXiv:1504.08083.
    """
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    for name, value in (("beta", beta), ("box_weight", box_weight)):
        if not value >= 0:
            raise ValueError(f"{name} is {value}, expected 0 or greater")
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
    if labels.is_floating_point() or labels.is_complex() or labels.dtype == torch.bool:
        raise TypeError(f"labels must be integers, got {labels.dtype}")
    if weight is not None:
        if not isinstance(weight, Tensor) or weight.is_complex():
            kind = getattr(weight, "dtype", type(weight).__name__)
            raise TypeError(
                f"weight must be a real tensor, as from torch.tensor([...]), got {kind}"
            )
        if weight.shape != logits.shape[-1:]:
            raise ValueError(
                f"weight needs shape {tuple(logits.shape[-1:])}, one number for each "
                f"class, got {tuple(weight.shape)}"
            )

    labels = labels.long()
    valid = labels != ignore_index
    positive = (labels != background) & valid
    wanted = positive.unsqueeze(-1)
    scores = _full(logits).where(valid.unsqueeze(-1), 0)  # nan there cannot leak
    class_loss = F.cross_entropy(
        scores.reshape(-1, logits.shape[-1]),
        labels.flatten(),
        None if weight is None else weight.to(scores),
        ignore_index=int(ignore_index),
        reduction="none",
    ).reshape(labels.shape)
    box_loss = F.smooth_l1_loss(
        _full(offsets).where(wanted, 0),
        _full(target_offsets).where(wanted, 0),
        beta=beta,
        reduction="none",
    ).sum(-1)
    loss = class_loss + box_weight * box_loss
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / positive.sum().clamp(min=1)
    return loss.to(logits.dtype)


def _full(tensor: Tensor) -> Tensor:
    half = tensor.dtype in (torch.float16, torch.bfloat16)
    return tensor.float() if half else tensor


class DetectionLoss(nn.Module):
    """Module form of `detection_loss`: keeps the options, called with the rest."""

    def __init__(
        self,
        weight: Tensor | None = None,
        box_weight: float = 1.0,
        beta: float = 1.0,
        background: int = 0,
        ignore_index: int = -100,
        reduction: str = "mean",
    ):
        super().__init__()
        self.register_buffer("weight", weight)
        self.options = {
            "box_weight": box_weight,
            "beta": beta,
            "background": background,
            "ignore_index": ignore_index,
            "reduction": reduction,
        }

    def _apply(self, fn, recurse=True):  # moves the weight, but half() keeps its dtype
        return super()._apply(lambda tensor: tensor.to(fn(tensor).device), recurse)

    def forward(
        self, logits: Tensor, offsets: Tensor, labels: Tensor, target_offsets: Tensor
    ) -> Tensor:
        return detection_loss(
            logits, offsets, labels, target_offsets, self.weight, **self.options
        )

    def extra_repr(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self.options.items())
