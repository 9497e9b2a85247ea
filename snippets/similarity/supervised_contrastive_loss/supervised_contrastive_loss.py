"""Supervised contrastive loss (SupCon), the form with the sum outside the log."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def supervised_contrastive_loss(
    input: Tensor,
    target: Tensor,
    temperature: float = 0.1,
    reduction: str = "mean",
) -> Tensor:
    """Let each row find all rows of its class among all other rows.

    Args:
        input: embeddings of shape (N, D), floating point; normalised here. Two
            views of a batch: `torch.cat([view1, view2])`.
        target: class labels of shape (N). Two views: `target.repeat(2)`.
        temperature: divides the cosines; positive.
        reduction: 'none', 'sum' or 'mean', which divides by the number of rows
            that have another row of their class.

    Returns:
        A loss per row of shape (N), 0 for a row alone in its class, or one number,
        0 if all are alone. Computed in float32 at least, and returned so.

    Raises:
        TypeError: `input` is not floating point.
        ValueError: shapes do not fit, `temperature` is not positive, or
            `reduction` is unknown.

    Source:
        Khosla et al., "Supervised Contrastive Learning", 2020, arXiv:2004.11362,
        equation 2.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if input.dim() != 2:
        raise ValueError(f"input needs shape (N, D), got {tuple(input.shape)}")
    if target.shape != input.shape[:1]:
        shapes = f"({len(input)},), got {tuple(target.shape)}"
        raise ValueError(f"target needs one label per row, shape {shapes}")
    if temperature <= 0:
        raise ValueError(f"temperature must be positive, got {temperature}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")

    input = input.to(torch.promote_types(input.dtype, torch.float32))
    norm = torch.linalg.vector_norm(input, dim=1, keepdim=True)
    unit = input / norm.masked_fill(norm == 0, 1.0)  # a zero row stays zero
    with torch.autocast(input.device.type, enabled=False):  # half rounds the cosines
        logits = unit @ unit.T / temperature
    itself = torch.eye(len(input), dtype=torch.bool, device=input.device)
    lowest = torch.finfo(logits.dtype).min  # not -inf: a batch of one has no other row
    log_p = F.log_softmax(logits.masked_fill(itself, lowest), dim=1)
    alike = (target[:, None] == target) & ~itself
    count = alike.sum(1)
    loss = (-log_p).masked_fill(~alike, 0.0).sum(1) / count.clamp_min(1)
    if reduction == "mean":
        return loss.sum() / (count > 0).sum().clamp_min(1)
    return loss.sum() if reduction == "sum" else loss


class SupervisedContrastiveLoss(nn.Module):
    """`supervised_contrastive_loss` as a module."""

    def __init__(self, temperature: float = 0.1, reduction: str = "mean"):
        super().__init__()
        self.temperature = temperature
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        options = self.temperature, self.reduction
        return supervised_contrastive_loss(input, target, *options)

    def extra_repr(self) -> str:
        return f"temperature={self.temperature}, reduction={self.reduction!r}"
