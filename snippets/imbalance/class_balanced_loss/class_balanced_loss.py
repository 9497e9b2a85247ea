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
        classes that have samples; a class without samples gets 0.

    Raises:
        TypeError: if counts is complex.
        ValueError: if counts is not one-dimensional or beta not from 0 to 1.

    Source:
        Cui et al., "Class-Balanced Loss Based on Effective Number of Samples",
        arXiv:1901.05555.
    """
    if counts.is_complex():
        raise TypeError(f"counts must be real numbers, got {counts.dtype}")
    if counts.dim() != 1:
        raise ValueError(f"counts must have shape (C,), got {tuple(counts.shape)}")
    if not 0 <= beta <= 1:
        raise ValueError(f"beta must be from 0 to 1, got {beta}")
    present = counts > 0
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
        target: class indices, int64, shape (N, *).
        counts: samples of each class in the training set, real, shape (C,).
        beta: from 0 (cross-entropy) to 1 (weights by inverse frequency).
        ignore_index: target value whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1; not by their weights.

    Returns:
        One number, or for 'none' the shape of the target, 0 where ignored.

    Raises:
        TypeError: if input is not floating point, target not int64, or counts
            complex.
        ValueError: if shapes do not match, beta is not from 0 to 1 or reduction
            is unknown.

    Source:
        Cui et al., "Class-Balanced Loss Based on Effective Number of Samples",
        arXiv:1901.05555.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.dtype != torch.int64:
        raise TypeError(f"target must be int64 class indices, got {target.dtype}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    wide = torch.promote_types(input.dtype, torch.float32)
    exact = counts.to(torch.promote_types(counts.dtype, wide))
    weight = class_balanced_weights(exact, beta).to(input)
    if input.dim() < 2 or input.shape[1:2] != weight.shape:
        wanted = f"(N, {weight.numel()}, *)"
        raise ValueError(f"input must be {wanted}, got {tuple(input.shape)}")
    expected = input.shape[:1] + input.shape[2:]
    if target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    options = {"ignore_index": ignore_index, "reduction": "none"}
    loss = F.cross_entropy(input, target, weight, **options)
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    count = (target != ignore_index).sum().clamp(min=1)
    total = loss.sum(dtype=wide)  # float16 ends at 65504
    return (total / count).to(loss.dtype)


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

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.counts, self.beta, self.ignore_index, self.reduction)
        return class_balanced_loss(input, target, *options)

    def extra_repr(self) -> str:
        counts = self.counts.tolist()
        return f"counts={counts}, beta={self.beta}, reduction={self.reduction!r}"
