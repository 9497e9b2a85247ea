"""Cross-entropy with the class prior added to the logits, and its post-hoc twin."""

import math

import torch
from torch import nn
from torch.nn import functional as F


def adjusted_logits(
    input: torch.Tensor, counts: torch.Tensor, tau: float = 1.0
) -> torch.Tensor:
    """Take tau times the log prior off the logits of a model trained without it.

    Args:
        input: logits, floating point, shape (N, C, *).
        counts: samples of each class in the training set, real, shape (C,). A
            count of 0 is read as the smallest positive number.
        tau: strength; 1 removes the prior, 0 changes nothing.

    Returns:
        Logits of the shape and dtype of the input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point, or counts not a real tensor.
        ValueError: if counts does not have one number for each class, or tau is
            nan or infinite.

    Source:
        Menon et al., "Long-tail Learning via Logit Adjustment", arXiv:2007.07314.
    """
    logits, prior = _logits_and_prior(input, counts, tau)
    return (logits - tau * prior).to(input.dtype)


def logit_adjusted_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    counts: torch.Tensor,
    tau: float = 1.0,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> torch.Tensor:
    """Cross-entropy on logits to which tau times the log prior is added.

    Args:
        input: logits, floating point, shape (N, C, *).
        target: class indices, any integer dtype, shape (N, *).
        counts: samples of each class in the training set, real, shape (C,). A
            count of 0 is read as the smallest positive number.
        tau: strength; 1 trains for balanced error, 0 gives cross-entropy.
        ignore_index: target value whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1.

    Returns:
        One number, or for 'none' the shape of the target, 0 where ignored; in the
        dtype of the input, computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point, target not integer, or counts
            not a real tensor.
        ValueError: if shapes do not match, tau is nan or infinite, or reduction
            is unknown.

    Source:
        Menon et al., "Long-tail Learning via Logit Adjustment", arXiv:2007.07314.
    """
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    if target.is_floating_point() or target.is_complex() or target.dtype == torch.bool:
        raise TypeError(f"target must hold class indices, got {target.dtype}")
    logits, prior = _logits_and_prior(input, counts, tau)
    expected = input.shape[:1] + input.shape[2:]
    if target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    target = target.long()  # before comparing: in uint8, -100 would be 156
    valid = target != ignore_index
    target = torch.where(valid, target, 0)
    logits = torch.where(valid.unsqueeze(1), logits, 0) + tau * prior  # nan cut out
    loss = torch.where(valid, F.cross_entropy(logits, target, reduction="none"), 0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / valid.sum().clamp(min=1)
    return loss.to(input.dtype)


class LogitAdjustedLoss(nn.Module):
    """Logit-adjusted cross-entropy as a module; see `logit_adjusted_loss`."""

    def __init__(
        self,
        counts: torch.Tensor,
        tau: float = 1.0,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.register_buffer("counts", counts)
        self.tau = tau
        self.ignore_index = ignore_index
        self.reduction = reduction

    def _apply(self, fn, recurse=True):
        counts = self.counts
        super()._apply(fn, recurse)
        if counts.dtype != self.counts.dtype:
            self.counts = counts.to(self.counts.device)  # half() must not round them
        return self

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.counts, self.tau, self.ignore_index, self.reduction)
        return logit_adjusted_loss(input, target, *options)

    def extra_repr(self) -> str:
        counts = self.counts.tolist()
        return f"counts={counts}, tau={self.tau}, reduction={self.reduction!r}"


def _logits_and_prior(
    input: torch.Tensor, counts: torch.Tensor, tau: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the logits and each class's log share, in float32 or wider.

    The log shares are shaped to broadcast against the logits.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if not math.isfinite(tau):
        raise ValueError(f"tau must be finite, got {tau}")
    if not torch.is_tensor(counts):
        raise TypeError(f"counts must be a tensor of shape (C,), got {counts!r}")
    if counts.is_complex():
        raise TypeError(f"counts must be real numbers, got {counts.dtype}")
    if input.dim() < 2 or counts.shape != input.shape[1:2]:
        shapes = f"{tuple(input.shape)} and {tuple(counts.shape)}"
        raise ValueError(f"input and counts must be (N, C, *) and (C,), got {shapes}")
    logits = input.to(torch.promote_types(input.dtype, torch.float32))
    counts = counts.to(torch.promote_types(counts.dtype, logits.dtype))
    log = counts.clamp(min=torch.finfo(counts.dtype).tiny).log()
    prior = (log - log.logsumexp(0)).to(logits)
    return logits, prior.reshape(-1, *[1] * (input.dim() - 2))
