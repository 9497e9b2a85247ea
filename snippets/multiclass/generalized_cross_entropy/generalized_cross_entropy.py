"""Generalised cross-entropy for labels that are wrong at times."""

import torch
from torch import nn
from torch.nn import functional as F


def generalized_cross_entropy(
    input: torch.Tensor,
    target: torch.Tensor,
    q: float = 0.7,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> torch.Tensor:
    """(1 - p ** q) / q for the probability p of the target's class.

    Args:
        input: logits, floating point, shape (N, C, *), two classes or more.
        target: class indices, any integer dtype, shape (N, *).
        q: from 0 to 1; 0 gives cross-entropy, 1 gives 1 - p.
        ignore_index: target value whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1.

    Returns:
        One number, or for 'none' the shape of the target, 0 where ignored; in the
        dtype of the input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point or target not integer.
        ValueError: if shapes do not match, C is below 2, q is outside 0 to 1 or
            reduction is unknown.

    Source:
        Zhang and Sabuncu, "Generalized Cross Entropy Loss for Training Deep
        Neural Networks with Noisy Labels", arXiv:1805.07836.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_floating_point() or target.is_complex() or target.dtype == torch.bool:
        raise TypeError(f"target must hold class indices, got {target.dtype}")
    if input.dim() < 2 or input.shape[1] < 2:
        got = tuple(input.shape)
        raise ValueError(f"input must be (N, C, *) with C of 2 or more, got {got}")
    expected = input.shape[:1] + input.shape[2:]
    if target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    if not 0 <= q <= 1:
        raise ValueError(f"q must be from 0 to 1, got {q}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    target = target.long()  # before comparing: in uint8, -100 would be 156
    valid = target != ignore_index
    target = torch.where(valid, target, 0).unsqueeze(1)
    wide = input.to(torch.promote_types(input.dtype, torch.float32))
    logits = torch.where(valid.unsqueeze(1), wide, 0)  # cut out, nan included
    log_p = F.log_softmax(logits, 1).gather(1, target).squeeze(1)
    loss = -log_p if q == 0 else -torch.expm1(q * log_p) / q  # exact for small q
    loss = torch.where(valid, loss, 0.0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / valid.sum().clamp(min=1)
    return loss.to(input.dtype)


class GeneralizedCrossEntropy(nn.Module):
    """Generalised cross-entropy as a module; see `generalized_cross_entropy`."""

    def __init__(
        self, q: float = 0.7, ignore_index: int = -100, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.q = q
        self.ignore_index = ignore_index
        self.reduction = reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.q, self.ignore_index, self.reduction)
        return generalized_cross_entropy(input, target, *options)

    def extra_repr(self) -> str:
        return (
            f"q={self.q}, ignore_index={self.ignore_index}, "
            f"reduction={self.reduction!r}"
        )
