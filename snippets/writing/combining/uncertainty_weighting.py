from collections.abc import Sequence

import torch
from torch import Tensor, nn

_FACTOR = {"regression": 0.5, "classification": 1.0}


def uncertainty_weighting(
    losses: Tensor, log_variance: Tensor, factor: Tensor
) -> Tensor:
    """Add up the losses of several tasks, each divided by a variance that is learned.

    Args:
        losses: one loss for each task, shape (T), not negative.
        log_variance: logarithm of each task's variance, shape (T), to be trained.
        factor: 1/2 for a mean squared error, 1 for a cross-entropy, shape (T).

    Returns:
        One number, which may be negative.

    Raises:
        ValueError: the shapes differ.

    Source:
        Kendall, Gal and Cipolla, "Multi-Task Learning Using Uncertainty to Weigh Losses
        for Scene Geometry and Semantics", arXiv:1705.07115.
    """
    if not losses.shape == log_variance.shape == factor.shape or losses.ndim != 1:
        shapes = [tuple(tensor.shape) for tensor in (losses, log_variance, factor)]
        raise ValueError(f"shapes are {shapes}, expected (T,) three times")
    return (factor * torch.exp(-log_variance) * losses + 0.5 * log_variance).sum()


class UncertaintyWeighting(nn.Module):
    """`uncertainty_weighting` with the log variances as its parameters.

    Hand `parameters()` to the optimiser, without weight decay.

    Args:
        kinds: "regression" or "classification" for each task.

    Raises:
        ValueError: a kind is neither.
    """

    def __init__(self, kinds: Sequence[str]) -> None:
        super().__init__()
        if unknown := [kind for kind in kinds if kind not in _FACTOR]:
            raise ValueError(f"kind is {unknown[0]!r}, expected one of {list(_FACTOR)}")
        self.register_buffer("factor", torch.tensor([_FACTOR[kind] for kind in kinds]))
        self.log_variance = nn.Parameter(torch.zeros(len(kinds)))

    def forward(self, losses: Tensor) -> Tensor:
        return uncertainty_weighting(losses, self.log_variance, self.factor)

    def extra_repr(self) -> str:
        return f"tasks={len(self.factor)}"
