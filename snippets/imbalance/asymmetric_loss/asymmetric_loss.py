"""Asymmetric loss for multi-label classification."""

import math

import torch
from torch import nn
from torch.nn import functional as F


def asymmetric_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    gamma_neg: float = 4.0,
    gamma_pos: float = 1.0,
    clip: float = 0.05,
    reduction: str = "mean",
) -> torch.Tensor:
    """Binary cross-entropy that forgives easy negatives and drops the easiest.

    Args:
        input: logits, floating point, any shape, for instance (N, C); an infinite
            one counts as the largest finite one.
        target: 0 or 1, any real or bool dtype, the shape of the input. A value
            between 0 and 1 mixes the two terms. If it requires a gradient it
            receives one.
        gamma_neg: focusing exponent of the negatives, at least 0.
        gamma_pos: focusing exponent of the positives, at least 0.
        clip: taken off the probability of a negative, from 0 up to below 1;
            negatives below it cost nothing.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            elements, at least 1.

    Returns:
        One number, or for 'none' the shape of the input; in the dtype of the
        input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point or target complex.
        ValueError: if the shapes differ, an exponent is negative, clip is
            outside its range or reduction is unknown.

    Source:
        Ridnik et al., "Asymmetric Loss For Multi-Label Classification",
        arXiv:2009.14119.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real, got {target.dtype}")
    if target.shape != input.shape:
        shapes = f"{tuple(input.shape)} and {tuple(target.shape)}"
        raise ValueError(f"input and target must have one shape, got {shapes}")
    if not (gamma_neg >= 0 and gamma_pos >= 0):
        got = f"{gamma_neg} and {gamma_pos}"
        raise ValueError(f"gamma_neg and gamma_pos must be at least 0, got {got}")
    if not 0 <= clip < 1:
        raise ValueError(f"clip must be from 0 to below 1, got {clip}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    logits = input.to(torch.promote_types(input.dtype, torch.float32))
    most = torch.finfo(logits.dtype).max
    finite = logits.detach().clamp(-most, most)  # inf - inf would be nan
    logits = torch.where(logits.isinf(), finite, logits)
    hit, miss = _softplus(-logits), _softplus(logits)  # -log p and -log(1 - p)
    positive = torch.exp(-gamma_pos * miss) * hit
    if clip > 0:
        tiny = torch.finfo(logits.dtype).tiny  # at 0 a power below 1 has no slope
        shifted = (torch.sigmoid(logits) - clip).clamp(min=tiny)
        # 1 - shifted is 1 - p + clip; the sum of two logarithms never reaches 0.
        rest = torch.logaddexp(-miss, torch.full_like(miss, math.log(clip)))
        negative = shifted**gamma_neg * (-rest).masked_fill(rest > 0, 0)
    else:
        negative = torch.exp(-gamma_neg * hit) * miss
    loss = torch.lerp(negative, positive, target.to(positive.dtype))
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / max(loss.numel(), 1)
    return loss.to(input.dtype)


def _softplus(input: torch.Tensor) -> torch.Tensor:
    return F.softplus(input, threshold=40)  # 20, the default, is short of float64


class AsymmetricLoss(nn.Module):
    """Asymmetric loss as a module; see `asymmetric_loss`."""

    def __init__(
        self,
        gamma_neg: float = 4.0,
        gamma_pos: float = 1.0,
        clip: float = 0.05,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.gamma_neg = gamma_neg
        self.gamma_pos = gamma_pos
        self.clip = clip
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.gamma_neg, self.gamma_pos, self.clip, self.reduction)
        return asymmetric_loss(input, target, *options)

    def extra_repr(self) -> str:
        gammas = f"gamma_neg={self.gamma_neg}, gamma_pos={self.gamma_pos}"
        return f"{gammas}, clip={self.clip}, reduction={self.reduction!r}"
