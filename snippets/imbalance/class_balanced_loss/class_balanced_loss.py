"""Class weights from counts, and the cross-entropy that uses them."""

import math

import torch
from torch import nn
from torch.nn import functional as F


def class_balanced_weights(counts: torch.Tensor, beta: float = 0.999) -> torch.Tensor:
    """Weigh each class by one over its effective number of samples.

    Args:
        counts: samples of each class in the training set, real, shape (C,).
        beta: from 0 (all weights equal) to 1 (inverse frequency).

    Returns:
        Weights of shape (C,), float32 or wider. They sum to the number of
        classes that have samples; a class without samples gets 0. A count of
        nan makes all of them nan.

    Raises:
        TypeError: if counts is not a real tensor.
        ValueError: if counts is not one-dimensional or beta not from 0 to 1.

    Source:
        Cui et al., "Class-Balanced Loss Based on Effective Number of Samples",
        arXiv:1901.05555.
    """
    _check_counts(counts)
    if not 0 <= beta <= 1:
        raise ValueError(f"beta must be from 0 to 1, got {beta}")
    present = ~(counts <= 0)  # so that nan goes on
    counts = counts.to(torch.promote_types(counts.dtype, torch.float32))
    counts = torch.where(present, counts, 1)
    if beta == 1:
        effective = counts
    elif beta == 0:
        effective = torch.ones_like(counts)
    else:  # (1 - beta ** counts) / (1 - beta), without cancellation
        effective = torch.expm1(counts * math.log(beta)) / (beta - 1)
    weight = torch.where(present, 1 / effective, 0)
    return weight * (present.sum() / weight.sum().clamp(min=1e-30))


def class_balanced_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    counts: torch.Tensor,
    beta: float = 0.999,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> torch.Tensor:
    """Cross-entropy, each sample times the weight of its class.

    Args:
        input: logits, floating point, shape (N, C, *).
        target: class indices, any integer dtype, shape (N, *).
        counts: samples of each class in the training set, real, shape (C,).
        beta: from 0 (cross-entropy) to 1 (weights by inverse frequency).
        ignore_index: target value whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1; not by their weights.

    Returns:
        One number, or for 'none' the shape of the target, 0 where ignored; in the
        dtype of the input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point, target not integer, or counts
            not a real tensor.
        ValueError: if shapes do not match, beta is not from 0 to 1 or reduction
            is unknown.

    Source:
        Cui et al., "Class-Balanced Loss Based on Effective Number of Samples",
        arXiv:1901.05555.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_floating_point() or target.is_complex() or target.dtype == torch.bool:
        raise TypeError(f"target must hold class indices, got {target.dtype}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    _check_counts(counts)
    wide = torch.promote_types(input.dtype, torch.float32)
    exact = counts.to(torch.promote_types(counts.dtype, wide))
    weight = class_balanced_weights(exact, beta)
    if input.dim() < 2 or input.shape[1:2] != weight.shape:
        wanted = f"(N, {weight.numel()}, *)"
        raise ValueError(f"input must be {wanted}, got {tuple(input.shape)}")
    expected = input.shape[:1] + input.shape[2:]
    if target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    target = target.long()  # before comparing: in uint8, -100 would be 156
    valid = target != ignore_index
    target = torch.where(valid, target, 0)
    logits = torch.where(valid.unsqueeze(1), input.to(wide), 0)  # nan cut out
    loss = F.cross_entropy(logits, target, reduction="none")
    loss = torch.where(valid, weight.to(logits)[target] * loss, 0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / valid.sum().clamp(min=1)
    return loss.to(input.dtype)


def _check_counts(counts: torch.Tensor) -> None:
    if not torch.is_tensor(counts):
        raise TypeError(f"counts must be a tensor of shape (C,), got {counts!r}")
    if counts.is_complex():
        raise TypeError(f"counts must be real numbers, got {counts.dtype}")
    if counts.dim() != 1:
        raise ValueError(f"counts must have shape (C,), got {tuple(counts.shape)}")


class ClassBalancedLoss(nn.Module):
    """Class-balanced cross-entropy as a module; see `class_balanced_loss`."""

    def __init__(
        self,
        counts: torch.Tensor,
        beta: float = 0.999,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("counts", counts)
        self.beta = beta
        self.ignore_index = ignore_index
        self.reduction = reduction

    def _apply(self, fn, recurse=True):
        counts = self.counts
        super()._apply(fn, recurse)
        if counts.dtype != self.counts.dtype:
            self.counts = counts.to(self.counts.device)  # half() must not round them
        return self

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.counts, self.beta, self.ignore_index, self.reduction)
        return class_balanced_loss(input, target, *options)

    def extra_repr(self) -> str:
        counts = self.counts.tolist()
        return f"counts={counts}, beta={self.beta}, reduction={self.reduction!r}"
