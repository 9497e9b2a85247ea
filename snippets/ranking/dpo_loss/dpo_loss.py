"""Direct preference optimisation: train on pairs of a better and a worse answer."""

import torch
from torch import nn
from torch.nn import functional as F


def dpo_loss(
    policy_chosen: torch.Tensor,
    policy_rejected: torch.Tensor,
    reference_chosen: torch.Tensor,
    reference_rejected: torch.Tensor,
    beta: float = 0.1,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> torch.Tensor:
    """Logistic loss on the lead of the chosen answer over the rejected one.

    Args:
        policy_chosen: log-probability of each chosen answer under the model that
            is trained, summed over its tokens; floating point, any shape.
        policy_rejected: the same of each rejected answer.
        reference_chosen: log-probability of each chosen answer under the frozen
            reference; detached.
        reference_rejected: the same of each rejected answer; detached.
        beta: positive; the larger, the sooner a lead is enough.
        label_smoothing: share of the pairs believed to be swapped, from 0 up to
            but not including 0.5; above 0 it is conservative DPO.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            pairs, at least 1.

    Returns:
        One number, or for 'none' the shape of the arguments.

    Raises:
        TypeError: if an argument is not floating point.
        ValueError: if the shapes differ, beta is not positive, label_smoothing is
            out of range or reduction is unknown.

    Source:
        Rafailov et al., "Direct Preference Optimization: Your Language Model is
        Secretly a Reward Model", arXiv:2305.18290.
    """
    four = (policy_chosen, policy_rejected, reference_chosen, reference_rejected)
    if not all(part.is_floating_point() for part in four):
        got = ", ".join(str(part.dtype) for part in four)
        raise TypeError(f"log-probabilities must be floating point, got {got}")
    if any(part.shape != policy_chosen.shape for part in four):
        got = ", ".join(str(tuple(part.shape)) for part in four)
        raise ValueError(f"log-probabilities must have one shape, got {got}")
    if not beta > 0:
        raise ValueError(f"beta must be positive, got {beta}")
    if not 0 <= label_smoothing < 0.5:
        raise ValueError(f"label_smoothing must be in [0, 0.5), got {label_smoothing}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    wide = torch.promote_types(policy_chosen.dtype, torch.float32)
    lead = policy_chosen.to(wide) - reference_chosen.detach().to(wide)
    lead = lead - (policy_rejected.to(wide) - reference_rejected.detach().to(wide))
    lead = beta * lead
    loss = F.softplus(-lead, threshold=40)  # 20, the default, is short of float64
    if label_smoothing > 0:  # -log(1 - p) is -log p plus the lead
        loss = loss + label_smoothing * lead
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / max(loss.numel(), 1)
    return loss.to(policy_chosen.dtype)


class DPOLoss(nn.Module):
    """DPO loss as a module; see `dpo_loss`."""

    def __init__(
        self,
        beta: float = 0.1,
        label_smoothing: float = 0.0,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.beta = beta
        self.label_smoothing = label_smoothing
        self.reduction = reduction

    def forward(
        self,
        policy_chosen: torch.Tensor,
        policy_rejected: torch.Tensor,
        reference_chosen: torch.Tensor,
        reference_rejected: torch.Tensor,
    ) -> torch.Tensor:
        four = (policy_chosen, policy_rejected, reference_chosen, reference_rejected)
        return dpo_loss(*four, self.beta, self.label_smoothing, self.reduction)

    def extra_repr(self) -> str:
        return (
            f"beta={self.beta}, label_smoothing={self.label_smoothing}, "
            f"reduction={self.reduction!r}"
        )
