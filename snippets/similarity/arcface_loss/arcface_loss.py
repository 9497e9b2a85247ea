"""Softmax with a margin on the angle (ArcFace) or on the cosine (CosFace)."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def arcface_loss(
    input: Tensor,
    target: Tensor,
    margin: float = 0.5,
    scale: float = 64.0,
    reduction: str = "mean",
) -> Tensor:
    """Cross-entropy on scaled cosines, with `margin` added to the true class's angle.

    Where the angle would pass pi, the true class gets cos - margin * sin(margin)
    instead, so that its logit keeps falling.

    Args:
        input: cosines between embeddings and class vectors, shape (N, C), floating
            point, from -1 to 1.
        target: class indices of shape (N), any integer dtype.
        margin: added angle in radians, from 0 to pi / 2.
        scale: multiplies every cosine; positive.
        reduction: 'none', 'sum' or 'mean', which divides by N.

    Returns:
        A loss per row of shape (N), or one number, 0 if N is 0. Computed in float32
        at least, returned in the dtype of `input`.

    Raises:
        TypeError: `input` is no floating-point tensor or `target` no integer one.
        ValueError: shapes do not fit, `margin` or `scale` is out of range, or
            `reduction` is unknown.

    Source:
        Deng et al., "ArcFace: Additive Angular Margin Loss for Deep Face
        Recognition", 2018, arXiv:1801.07698.
    """
    if not 0 <= margin <= math.pi / 2:
        raise ValueError(f"margin is in radians, from 0 to pi / 2, got {margin}")
    target = _check(input, target, scale, reduction)
    wide = input.to(torch.promote_types(input.dtype, torch.float32))
    cosine = wide.gather(1, target[:, None])
    square = (1 - cosine) * (1 + cosine)  # of the sine
    flat = square <= 0  # the root has no slope at 0: there the sine gets none
    sine = square.masked_fill(flat, 1.0).sqrt().masked_fill(flat, 0.0)
    turned = cosine * math.cos(margin) - sine * math.sin(margin)  # cos(angle + margin)
    beyond = cosine - margin * math.sin(margin)
    turned = torch.where(cosine >= -math.cos(margin), turned, beyond)
    logits = scale * wide.scatter(1, target[:, None], turned)
    return _cross_entropy(logits, target, reduction).to(input.dtype)


def cosface_loss(
    input: Tensor,
    target: Tensor,
    margin: float = 0.35,
    scale: float = 64.0,
    reduction: str = "mean",
) -> Tensor:
    """Cross-entropy on scaled cosines, with `margin` taken off the true class's.

    Args:
        input: cosines between embeddings and class vectors, shape (N, C), floating
            point, from -1 to 1.
        target: class indices of shape (N), any integer dtype.
        margin: subtracted from the cosine of the true class; at least 0.
        scale: multiplies every cosine; positive.
        reduction: 'none', 'sum' or 'mean', which divides by N.

    Returns:
        A loss per row of shape (N), or one number, 0 if N is 0. Computed in float32
        at least, returned in the dtype of `input`.

    Raises:
        TypeError: `input` is no floating-point tensor or `target` no integer one.
        ValueError: shapes do not fit, `margin` or `scale` is out of range, or
            `reduction` is unknown.

    Source:
        Wang et al., "CosFace: Large Margin Cosine Loss for Deep Face Recognition",
        2018, arXiv:1801.09414.
    """
    if not margin >= 0:
        raise ValueError(f"margin must be at least 0, got {margin}")
    target = _check(input, target, scale, reduction)
    wide = input.to(torch.promote_types(input.dtype, torch.float32))
    less = wide.gather(1, target[:, None]) - margin
    logits = scale * wide.scatter(1, target[:, None], less)
    return _cross_entropy(logits, target, reduction).to(input.dtype)


def _check(input: Tensor, target: Tensor, scale: float, reduction: str) -> Tensor:
    """Return the target as int64."""
    for name, value in {"input": input, "target": target}.items():
        if not isinstance(value, Tensor):
            kind = type(value).__name__
            raise TypeError(f"{name} must be a tensor, got {kind}; use torch.tensor")
    real = target.is_floating_point() or target.is_complex()
    if not input.is_floating_point() or real or target.dtype == torch.bool:
        dtypes = f"{input.dtype} and {target.dtype}"
        raise TypeError(f"floating-point input and integer target needed, got {dtypes}")
    if input.dim() != 2 or target.shape != input.shape[:1]:
        shapes = f"{tuple(input.shape)} and {tuple(target.shape)}"
        raise ValueError(f"input (N, C) and target (N) needed, got shapes {shapes}")
    if not scale > 0:
        raise ValueError(f"scale must be positive, got {scale}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction is 'none', 'sum' or 'mean', got {reduction!r}")
    return target.long()


def _cross_entropy(logits: Tensor, target: Tensor, reduction: str) -> Tensor:
    loss = F.cross_entropy(logits, target, reduction="none")
    if reduction == "mean":
        return loss.sum() / max(len(loss), 1)
    return loss.sum() if reduction == "sum" else loss


class ArcFaceLoss(nn.Module):
    """The last layer and `arcface_loss` in one: embeddings in, loss out.

    `weight` holds a vector for each class; give it to the optimiser too.
    """

    function = staticmethod(arcface_loss)

    def __init__(
        self,
        in_features: int,
        num_classes: int,
        margin: float = 0.5,
        scale: float = 64.0,
        reduction: str = "mean",
    ):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(num_classes, in_features))
        nn.init.normal_(self.weight, std=in_features**-0.5)  # rows of length about 1
        self.margin = margin
        self.scale = scale
        self.reduction = reduction

    def cosine(self, input: Tensor) -> Tensor:
        """Return the cosines, shape (N, C): the scores to use after training."""
        if not input.is_floating_point():
            raise TypeError(f"embeddings must be floating point, got {input.dtype}")
        dtype = torch.promote_types(input.dtype, torch.float32)
        with torch.autocast(input.device.type, enabled=False):  # half rounds cosines
            return _unit(input.to(dtype)) @ _unit(self.weight.to(dtype)).T

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        options = self.margin, self.scale, self.reduction
        return self.function(self.cosine(input), target, *options).to(input.dtype)

    def extra_repr(self) -> str:
        classes, features = self.weight.shape
        options = f"margin={self.margin}, scale={self.scale}"
        return f"{features}, {classes}, {options}, reduction={self.reduction!r}"


class CosFaceLoss(ArcFaceLoss):
    """The last layer and `cosface_loss` in one: embeddings in, loss out."""

    function = staticmethod(cosface_loss)

    def __init__(
        self,
        in_features: int,
        num_classes: int,
        margin: float = 0.35,
        scale: float = 64.0,
        reduction: str = "mean",
    ):
        super().__init__(in_features, num_classes, margin, scale, reduction)


def _unit(x: Tensor) -> Tensor:
    """Each row divided by its norm; a zero row stays zero, in all derivatives."""
    zero = torch.linalg.vector_norm(x.detach(), dim=1, keepdim=True) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero, 1.0), dim=1, keepdim=True)
    return x / norm.masked_fill(zero, 1.0)
