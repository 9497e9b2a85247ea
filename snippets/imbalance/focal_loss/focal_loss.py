"""Focal loss for classes and for yes-or-no outputs."""

import torch
from torch import nn
from torch.nn import functional as F


def focal_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    gamma: float = 2.0,
    alpha: torch.Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> torch.Tensor:
    """Cross-entropy over classes, times (1 - p) ** gamma for the target's p.

    Args:
        input: logits, floating point, shape (N, C, *), two classes or more.
        target: class indices, any integer dtype, shape (N, *); or probabilities,
            floating point, the shape of the input: the sum over the classes of
            each one's probability times its own focused term. Probabilities that
            require a gradient receive one.
        gamma: focusing exponent, at least 0; 0 gives cross-entropy.
        alpha: one weight for each class, shape (C,); None weighs all by 1.
        ignore_index: class index whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1; never by alpha.

    Returns:
        One number, or for 'none' the shape (N, *), 0 where ignored; in the dtype
        of the input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point, target is bool or complex or
            has floating-point class indices, or alpha is not a real tensor.
        ValueError: if shapes do not match, C is below 2, gamma is negative or
            reduction is unknown.

    Source:
        Lin et al., "Focal Loss for Dense Object Detection", arXiv:1708.02002.
    """
    _check(input, target, gamma, reduction)
    if input.dim() < 2 or input.shape[1] < 2:
        got = tuple(input.shape)
        raise ValueError(f"input must be (N, C, *) with C of 2 or more, got {got}")
    expected = input.shape[:1] + input.shape[2:]
    soft = target.is_floating_point() and target.shape == input.shape
    if not soft and target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    if not soft and (target.dtype.is_floating_point or target.dtype == torch.bool):
        got = f"{target.dtype} of shape {tuple(target.shape)}"
        raise TypeError(f"target must hold class indices, or be (N, C, *), got {got}")
    if alpha is not None and (not torch.is_tensor(alpha) or alpha.is_complex()):
        raise TypeError(f"alpha must be a real tensor of shape (C,), got {alpha!r}")
    if alpha is not None and alpha.shape != input.shape[1:2]:
        got = tuple(alpha.shape)
        raise ValueError(f"alpha must be ({input.shape[1]},), got {got}")
    logits = _wide(input)
    if soft:
        each = _focus(-F.log_softmax(logits, 1), gamma)
        if alpha is not None:
            each = alpha.to(each).reshape(-1, *[1] * (each.dim() - 2)) * each
        loss = (target.to(each.dtype) * each).sum(1)
        return _reduce(loss, max(loss.numel(), 1), reduction).to(input.dtype)
    target = target.long()  # before comparing: in uint8, -100 would be 156
    valid = target != ignore_index
    target = torch.where(valid, target, 0)
    logits = torch.where(valid.unsqueeze(1), logits, 0)  # cut out, nan included
    loss = _focus(F.cross_entropy(logits, target, reduction="none"), gamma)
    if alpha is not None:
        loss = alpha.to(loss)[target] * loss
    loss = torch.where(valid, loss, 0)
    return _reduce(loss, valid.sum().clamp(min=1), reduction).to(input.dtype)


def binary_focal_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    gamma: float = 2.0,
    alpha: float | None = None,
    reduction: str = "mean",
) -> torch.Tensor:
    """Binary cross-entropy on logits, times (1 - p) ** gamma for the target's p.

    Args:
        input: logits, floating point, any shape; an infinite one counts as the
            largest finite one.
        target: 0 or 1, any real or bool dtype, the shape of the input. A value
            between 0 and 1 mixes the two terms. If it requires a gradient it
            receives one.
        gamma: focusing exponent, at least 0; 0 gives binary cross-entropy.
        alpha: weight of the positives, from 0 to 1; negatives get 1 - alpha.
            None weighs both by 1.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            elements, at least 1; never by alpha.

    Returns:
        One number, or for 'none' the shape of the input; in the dtype of the
        input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point or target complex.
        ValueError: if the shapes differ, gamma is negative, alpha is outside
            0 to 1 or reduction is unknown.

    Source:
        Lin et al., "Focal Loss for Dense Object Detection", arXiv:1708.02002.
    """
    _check(input, target, gamma, reduction)
    if target.shape != input.shape:
        shapes = f"{tuple(input.shape)} and {tuple(target.shape)}"
        raise ValueError(f"input and target must have one shape, got {shapes}")
    if alpha is not None and not 0 <= alpha <= 1:
        raise ValueError(f"alpha must be from 0 to 1 or None, got {alpha}")
    logits = _finite(_wide(input))
    hit, miss = _softplus(-logits), _softplus(logits)  # -log p and -log(1 - p)
    positive = torch.exp(-gamma * miss) * hit
    negative = torch.exp(-gamma * hit) * miss
    if alpha is not None:
        positive, negative = alpha * positive, (1 - alpha) * negative
    loss = torch.lerp(negative, positive, target.to(positive.dtype))
    return _reduce(loss, max(loss.numel(), 1), reduction).to(input.dtype)


class FocalLoss(nn.Module):
    """Focal loss over classes as a module; see `focal_loss`."""

    def __init__(
        self,
        gamma: float = 2.0,
        alpha: torch.Tensor | None = None,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.gamma = gamma
        self.register_buffer("alpha", alpha)
        self.ignore_index = ignore_index
        self.reduction = reduction

    def _apply(self, fn, recurse=True):
        alpha = self.alpha
        super()._apply(fn, recurse)
        if alpha is not None and alpha.dtype != self.alpha.dtype:
            self.alpha = alpha.to(self.alpha.device)  # half() must not round it
        return self

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.gamma, self.alpha, self.ignore_index, self.reduction)
        return focal_loss(input, target, *options)

    def extra_repr(self) -> str:
        return f"gamma={self.gamma}, alpha={self.alpha}, reduction={self.reduction!r}"


class BinaryFocalLoss(nn.Module):
    """Focal loss on yes-or-no logits as a module; see `binary_focal_loss`."""

    def __init__(
        self,
        gamma: float = 2.0,
        alpha: float | None = None,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.gamma = gamma
        self.alpha = alpha
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.gamma, self.alpha, self.reduction)
        return binary_focal_loss(input, target, *options)

    def extra_repr(self) -> str:
        return f"gamma={self.gamma}, alpha={self.alpha}, reduction={self.reduction!r}"


def _focus(surprise: torch.Tensor, gamma: float) -> torch.Tensor:
    """Return (1 - p) ** gamma * -log(p) for -log(p), finite also in slope at p = 1."""
    miss = -torch.expm1(-surprise)  # 1 - p, without cancellation
    return miss.clamp(min=torch.finfo(miss.dtype).tiny) ** gamma * surprise


def _softplus(input: torch.Tensor) -> torch.Tensor:
    return F.softplus(input, threshold=40)  # 20, the default, is short of float64


def _wide(input: torch.Tensor) -> torch.Tensor:
    return input.to(torch.promote_types(input.dtype, torch.float32))


def _finite(logits: torch.Tensor) -> torch.Tensor:
    most = torch.finfo(logits.dtype).max  # inf - inf would be nan
    finite = logits.detach().clamp(-most, most)
    return torch.where(logits.isinf(), finite, logits)


def _check(
    input: torch.Tensor, target: torch.Tensor, gamma: float, reduction: str
) -> None:
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    if not gamma >= 0:
        raise ValueError(f"gamma must be at least 0, got {gamma}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")


def _reduce(
    loss: torch.Tensor, count: torch.Tensor | int, reduction: str
) -> torch.Tensor:
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / count
