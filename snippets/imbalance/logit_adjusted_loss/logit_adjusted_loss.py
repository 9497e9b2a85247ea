"""Cross-entropy with the class prior added to the logits, and its post-hoc twin."""

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
        Logits of the shape and dtype of the input.

    Raises:
        TypeError: if input is not floating point, or counts complex.
        ValueError: if counts does not have one number for each class.

    Source:
        Menon et al., "Long-tail Learning via Logit Adjustment", arXiv:2007.07314.
    """
    return input - tau * _log_prior(input, counts)


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
        target: class indices, int64, shape (N, *).
        counts: samples of each class in the training set, real, shape (C,). A
            count of 0 is read as the smallest positive number.
        tau: strength; 1 trains for balanced error, 0 gives cross-entropy.
        ignore_index: target value whose positions do not count.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            targets that are not ignored, at least 1.

    Returns:
        One number, or for 'none' the shape of the target, 0 where ignored.

    Raises:
        TypeError: if input is not floating point, target not int64, or counts
            complex.
        ValueError: if shapes do not match or reduction is unknown.

    Source:
        Menon et al., "Long-tail Learning via Logit Adjustment", arXiv:2007.07314.
    """
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    if target.dtype != torch.int64:
        raise TypeError(f"target must be int64 class indices, got {target.dtype}")
    logits = input + tau * _log_prior(input, counts)
    expected = input.shape[:1] + input.shape[2:]
    if target.shape != expected:
        got = tuple(target.shape)
        raise ValueError(f"target must be {tuple(expected)}, got {got}")
    options = {"ignore_index": ignore_index, "reduction": "none"}
    loss = F.cross_entropy(logits, target, **options)
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    count = (target != ignore_index).sum().clamp(min=1)
    wide = torch.promote_types(loss.dtype, torch.float32)  # float16 ends at 65504
    return (loss.sum(dtype=wide) / count).to(loss.dtype)


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

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        options = (self.counts, self.tau, self.ignore_index, self.reduction)
        return logit_adjusted_loss(input, target, *options)

    def extra_repr(self) -> str:
        counts = self.counts.tolist()
        return f"counts={counts}, tau={self.tau}, reduction={self.reduction!r}"


def _log_prior(input: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
    """Return the log share of each class, shaped to broadcast against the input."""
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if counts.is_complex():
        raise TypeError(f"counts must be real numbers, got {counts.dtype}")
    if input.dim() < 2 or counts.shape != input.shape[1:2]:
        shapes = f"{tuple(input.shape)} and {tuple(counts.shape)}"
        raise ValueError(f"input and counts must be (N, C, *) and (C,), got {shapes}")
    wide = torch.promote_types(input.dtype, torch.float32)
    counts = counts.to(torch.promote_types(counts.dtype, wide))
    log = counts.clamp(min=torch.finfo(counts.dtype).tiny).log()
    prior = (log - log.logsumexp(0)).to(input)
    return prior.reshape(-1, *[1] * (input.dim() - 2))
