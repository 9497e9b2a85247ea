"""Contrastive cross-entropy on cosines: InfoNCE, NT-Xent (SimCLR) and CLIP."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def info_nce_loss(
    anchor: Tensor,
    positive: Tensor,
    temperature: float | Tensor = 0.1,
    reduction: str = "mean",
) -> Tensor:
    """Let each anchor find its own positive among all positives of the batch.

    Args:
        anchor: embeddings of shape (N, D), floating point; normalised here.
        positive: row i belongs to row i of `anchor`, every other row is a negative;
            same shape as `anchor`.
        temperature: divides the cosines; positive. A tensor may be learned.
        reduction: 'none', 'sum' or 'mean', which divides by N.

    Returns:
        A loss per anchor of shape (N), or one number, 0 if N is 0. Computed in
        float32 at least, returned in the embeddings' dtype.

    Raises:
        TypeError: an embedding is no tensor or not floating point, or
            `temperature` complex.
        ValueError: shapes do not fit, `temperature` is a number and not positive,
            or `reduction` is unknown.

    Source:
        van den Oord, Li, Vinyals, "Representation Learning with Contrastive
        Predictive Coding", 2018, arXiv:1807.03748.
    """
    logits = _logits(anchor, positive, temperature, reduction)
    target = torch.arange(len(anchor), device=anchor.device)
    loss = _reduce(F.cross_entropy(logits, target, reduction="none"), reduction)
    return loss.to(torch.promote_types(anchor.dtype, positive.dtype))


def nt_xent_loss(
    input1: Tensor,
    input2: Tensor,
    temperature: float | Tensor = 0.1,
    reduction: str = "mean",
) -> Tensor:
    """Let each of 2N views find its other view among the 2N - 1 others.

    Args:
        input1: embeddings of shape (N, D) of one view; floating point, normalised
            here.
        input2: embeddings of the other view, row by row; same shape as `input1`.
        temperature: divides the cosines; positive. A tensor may be learned.
        reduction: 'none', 'sum' or 'mean', which divides by 2N.

    Returns:
        A loss per view of shape (2N), those of `input1` first, or one number, 0 if
        N is 0. Computed in float32 at least, returned in the embeddings' dtype.

    Raises:
        TypeError: an embedding is no tensor or not floating point, or
            `temperature` complex.
        ValueError: shapes do not fit, `temperature` is a number and not positive,
            or `reduction` is unknown.

    Source:
        Chen, Kornblith, Norouzi, Hinton, "A Simple Framework for Contrastive
        Learning of Visual Representations", 2020, arXiv:2002.05709.
    """
    _check(input1, input2, temperature, reduction)
    views = torch.cat([input1, input2])
    logits = _logits(views, views, temperature, reduction)
    target = torch.arange(len(views), device=views.device)
    itself = target[:, None] == target
    logits = logits.masked_fill(itself, -math.inf)  # no view may find itself
    target = target.roll(len(input1))
    loss = _reduce(F.cross_entropy(logits, target, reduction="none"), reduction)
    return loss.to(views.dtype)


def clip_loss(
    input1: Tensor,
    input2: Tensor,
    temperature: float | Tensor = 0.07,
    reduction: str = "mean",
) -> Tensor:
    """InfoNCE in both directions: each image finds its text, each text its image.

    Args:
        input1: embeddings of shape (N, D), say of images; floating point,
            normalised here.
        input2: embeddings of their partners, say texts; same shape as `input1`.
        temperature: divides the cosines; positive. A tensor may be learned.
        reduction: 'none', 'sum' or 'mean', which divides by 2N: the mean of the
            two directions' means.

    Returns:
        A loss of shape (2N), first from `input1` to `input2`, then back, or one
        number, 0 if N is 0. Computed in float32 at least, returned in the
        embeddings' dtype.

    Raises:
        TypeError: an embedding is no tensor or not floating point, or
            `temperature` complex.
        ValueError: shapes do not fit, `temperature` is a number and not positive,
            or `reduction` is unknown.

    Source:
        Radford et al., "Learning Transferable Visual Models From Natural Language
        Supervision", 2021, arXiv:2103.00020.
    """
    logits = _logits(input1, input2, temperature, reduction)
    target = torch.arange(len(input1), device=input1.device)
    there = F.cross_entropy(logits, target, reduction="none")
    back = F.cross_entropy(logits.T, target, reduction="none")
    loss = _reduce(torch.cat([there, back]), reduction)
    return loss.to(torch.promote_types(input1.dtype, input2.dtype))


def _check(a: Tensor, b: Tensor, temperature: float | Tensor, reduction: str) -> None:
    for value in (a, b):
        if not isinstance(value, Tensor):
            kind = type(value).__name__
            raise TypeError(f"embeddings must be tensors, got {kind}; use torch.tensor")
    if not (a.is_floating_point() and b.is_floating_point()):
        raise TypeError(f"embeddings must be floating point, got {a.dtype}, {b.dtype}")
    if a.dim() != 2 or a.shape != b.shape:
        shapes = f"{tuple(a.shape)} and {tuple(b.shape)}"
        raise ValueError(f"both embeddings need the same shape (N, D), got {shapes}")
    if isinstance(temperature, Tensor):
        if temperature.is_complex():
            raise TypeError(f"temperature must be real, got {temperature.dtype}")
    elif not temperature > 0:
        raise ValueError(f"temperature must be positive, got {temperature}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")


def _logits(
    a: Tensor, b: Tensor, temperature: float | Tensor, reduction: str
) -> Tensor:
    _check(a, b, temperature, reduction)
    with torch.autocast(a.device.type, enabled=False):  # half rounds the cosines
        return _unit(a) @ _unit(b).T / temperature


def _unit(x: Tensor) -> Tensor:
    """Each row divided by its norm; a zero row stays zero, in all derivatives."""
    x = x.to(torch.promote_types(x.dtype, torch.float32))
    zero = torch.linalg.vector_norm(x.detach(), dim=1, keepdim=True) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero, 1.0), dim=1, keepdim=True)
    return x / norm.masked_fill(zero, 1.0)


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "mean":
        return loss.sum() / max(len(loss), 1)
    return loss.sum() if reduction == "sum" else loss


class InfoNCELoss(nn.Module):
    """`info_nce_loss` as a module."""

    def __init__(self, temperature: float = 0.1, reduction: str = "mean"):
        super().__init__()
        self.temperature = temperature
        self.reduction = reduction

    def forward(self, anchor: Tensor, positive: Tensor) -> Tensor:
        return info_nce_loss(anchor, positive, self.temperature, self.reduction)

    def extra_repr(self) -> str:
        return f"temperature={self.temperature}, reduction={self.reduction!r}"


class NTXentLoss(InfoNCELoss):
    """`nt_xent_loss` as a module."""

    def forward(self, input1: Tensor, input2: Tensor) -> Tensor:
        return nt_xent_loss(input1, input2, self.temperature, self.reduction)


class CLIPLoss(nn.Module):
    """`clip_loss` with a learned temperature, kept at 0.01 or above.

    The parameter is `log_scale`, the logarithm of 1 / temperature, as in CLIP.
    Give it to the optimiser, without weight decay.
    """

    def __init__(self, temperature: float = 0.07, reduction: str = "mean"):
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(-math.log(temperature)))
        self.reduction = reduction

    def forward(self, input1: Tensor, input2: Tensor) -> Tensor:
        with torch.no_grad():
            self.log_scale.clamp_(max=math.log(100))
        return clip_loss(input1, input2, (-self.log_scale).exp(), self.reduction)

    def extra_repr(self) -> str:
        temperature = max(math.exp(-self.log_scale.item()), 0.01)
        return f"temperature={temperature:.4g}, reduction={self.reduction!r}"
