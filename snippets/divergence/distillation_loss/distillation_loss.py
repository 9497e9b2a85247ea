"""Distillation: a student learns from a teacher's logits and from the labels."""

import torch
from torch import nn
from torch.nn import functional as F


def distillation_loss(
    input: torch.Tensor,
    teacher: torch.Tensor,
    target: torch.Tensor | None = None,
    temperature: float = 2.0,
    alpha: float = 0.5,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> torch.Tensor:
    """alpha * T ** 2 * KL(teacher || student) + (1 - alpha) * cross-entropy.

    Args:
        input: the student's logits, floating point, finite, shape (N, C, *).
        teacher: the teacher's logits, floating point, finite, the same shape;
            detached, so no gradient reaches the teacher.
        target: class indices, any integer dtype, shape (N, *); None without labels, and
            then alpha must be 1.
        temperature: divides both logits in the KL term; positive.
        alpha: share of the KL term, from 0 to 1.
        ignore_index: target value whose positions do not count, in both terms.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1.

    Returns:
        One number, or for 'none' the shape (N, *), 0 where ignored; in the dtype
        of the input, computed in float32 or wider.

    Raises:
        TypeError: if input or teacher is not floating point or target not
            integer.
        ValueError: if shapes do not match, temperature is not positive, alpha is
            outside 0 to 1, target is missing with alpha below 1 or reduction is
            unknown.

    Source:
        Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network",
        arXiv:1503.02531.
    """
    if not (input.is_floating_point() and teacher.is_floating_point()):
        got = f"{input.dtype} and {teacher.dtype}"
        raise TypeError(f"input and teacher must be floating point, got {got}")
    if input.dim() < 2 or teacher.shape != input.shape:
        got = f"{tuple(input.shape)} and {tuple(teacher.shape)}"
        raise ValueError(f"input and teacher must both be (N, C, *), got {got}")
    if target is not None:
        expected = input.shape[:1] + input.shape[2:]
        if target.shape != expected:
            got = tuple(target.shape)
            raise ValueError(f"target must be {tuple(expected)}, got {got}")
        dtype = target.dtype
        if dtype.is_floating_point or dtype.is_complex or dtype == torch.bool:
            raise TypeError(f"target must hold class indices, got {dtype}")
    elif alpha != 1:
        raise ValueError(f"without a target alpha must be 1, got {alpha}")
    if not temperature > 0:
        raise ValueError(f"temperature must be positive, got {temperature}")
    if not 0 <= alpha <= 1:
        raise ValueError(f"alpha must be from 0 to 1, got {alpha}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    wide = torch.promote_types(input.dtype, torch.float32)
    student, teacher = input.to(wide), teacher.detach().to(wide)
    if target is not None:
        target = target.long()  # before comparing: in uint8, -100 would be 156
        valid = target != ignore_index
        student, teacher = (  # cut out, nan included
            torch.where(valid.unsqueeze(1), logits, 0) for logits in (student, teacher)
        )
    loss = alpha * temperature**2 * _kl(student / temperature, teacher / temperature)
    count = max(loss.numel(), 1)
    if target is not None:
        labels = torch.where(valid, target, 0)
        hard = F.cross_entropy(student, labels, reduction="none")
        loss = torch.where(valid, loss + (1 - alpha) * hard, 0)
        count = valid.sum().clamp(min=1)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / count
    return loss.to(input.dtype)


class DistillationLoss(nn.Module):
    """Distillation loss as a module; see `distillation_loss`."""

    def __init__(
        self,
        temperature: float = 2.0,
        alpha: float = 0.5,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.temperature = temperature
        self.alpha = alpha
        self.ignore_index = ignore_index
        self.reduction = reduction

    def forward(
        self,
        input: torch.Tensor,
        teacher: torch.Tensor,
        target: torch.Tensor | None = None,
    ) -> torch.Tensor:
        options = (self.temperature, self.alpha, self.ignore_index, self.reduction)
        return distillation_loss(input, teacher, target, *options)

    def extra_repr(self) -> str:
        return (
            f"temperature={self.temperature}, alpha={self.alpha}, "
            f"reduction={self.reduction!r}"
        )


def _kl(student: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """Return KL(teacher || student) of two tensors of logits, summed over axis 1."""
    student, teacher = F.log_softmax(student, 1), F.log_softmax(teacher, 1)
    return F.kl_div(student, teacher, reduction="none", log_target=True).sum(1)
