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
        target: class labels of shape (N), any real dtype, compared for equality.
            Two views: `target.repeat(2)`.
        temperature: divides the cosines; positive.
        reduction: 'none', 'sum' or 'mean', which divides by the number of rows
            that have another row of their class.

    Returns:
        A loss per row of shape (N), 0 for a row alone in its class, or one number,
        0 if all are alone or there are none. Computed in float32 at least, returned
        in the dtype of `input`.

    Raises:
        TypeError: an argument is not a tensor, `input` not floating point, or
            `target` complex.
        ValueError: shapes do not fit, `temperature` is not positive, or
            `reduction` is unknown.

    Source:
        Khosla et al., "Supervised Contrastive Learning", 2020, arXiv:2004.11362,
        equation 2.
    """
    for name, value in {"input": input, "target": target}.items():
        if not isinstance(value, Tensor):
            kind = type(value).__name__
            raise TypeError(f"{name} must be a tensor, got {kind}; use torch.tensor")
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    if input.dim() != 2:
        raise ValueError(f"input needs shape (N, D), got {tuple(input.shape)}")
    if target.shape != input.shape[:1]:
        shapes = f"({len(input)},), got {tuple(target.shape)}"
        raise ValueError(f"target needs one label per row, shape {shapes}")
    if not temperature > 0:
        raise ValueError(f"temperature must be positive, got {temperature}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")

    target = target if target.is_floating_point() else target.long()
    with torch.autocast(input.device.type, enabled=False):  # half rounds the cosines
        unit = _unit(input)
        logits = unit @ unit.T / temperature
    itself = torch.eye(len(input), dtype=torch.bool, device=input.device)
    lowest = torch.finfo(logits.dtype).min  # not -inf: a batch of one has no other row
    log_p = F.log_softmax(logits.masked_fill(itself, lowest), dim=1)
    alike = (target[:, None] == target) & ~itself
    count = alike.sum(1)
    loss = (-log_p).masked_fill(~alike, 0.0).sum(1) / count.clamp_min(1)
    if reduction == "mean":
        loss = loss.sum() / (count > 0).sum().clamp_min(1)
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(input.dtype)


def _unit(x: Tensor) -> Tensor:
    """Each row divided by its norm; a zero row stays zero, in all derivatives."""
    x = x.to(torch.promote_types(x.dtype, torch.float32))
    zero = torch.linalg.vector_norm(x.detach(), dim=1, keepdim=True) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero, 1.0), dim=1, keepdim=True)
    return x / norm.masked_fill(zero, 1.0)


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
