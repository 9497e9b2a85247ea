"""Negative evidence lower bound of a variational autoencoder."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def elbo_loss(
    input: Tensor,
    target: Tensor,
    mean: Tensor,
    log_variance: Tensor,
    likelihood: str = "bernoulli",
    variance: float = 1.0,
    beta: float = 1.0,
    reduction: str = "mean",
) -> Tensor:
    """Reconstruction loss plus the KL divergence to a standard normal prior.

    Both are summed over everything but the batch, in nats. With `beta` 1 the
    result bounds -log p(target) from above.

    Args:
        input: the decoder's output (N, ...), floating point: logits for
            'bernoulli', means for 'gaussian'.
        target: the data, same shape; in [0, 1] for 'bernoulli'.
        mean: the encoder's means (N, ...), floating point, one code per sample.
        log_variance: the encoder's log variances, same shape as `mean`.
        likelihood: 'bernoulli' or 'gaussian'.
        variance: of the decoder's Gaussian, greater than 0; unused otherwise.
        beta: factor of the KL divergence, 1 for the bound itself; at least 0.
        reduction: 'none' (one number for each sample), 'sum', or 'mean' over
            the N samples.

    Returns:
        (N,) for 'none', else one number, 0 if N is 0. Computed in float32 at
        least, returned in the widest dtype of input, mean and log_variance.

    Raises:
        ValueError: unknown likelihood or reduction, variance not positive, beta
            below 0, or shapes that do not fit.
        TypeError: an argument is no tensor or not floating point.

    Source:
        Kingma and Welling, "Auto-Encoding Variational Bayes", 2013,
        arXiv:1312.6114, appendix B.
    """
    if likelihood not in ("bernoulli", "gaussian"):
        raise ValueError(
            f"likelihood is {likelihood!r}, expected 'bernoulli' or 'gaussian'"
        )
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    if not variance > 0:
        raise ValueError(f"variance is {variance}, expected a number above 0")
    if not beta >= 0:
        raise ValueError(f"beta is {beta}, expected a number, 0 or greater")
    tensors = {"input": input, "target": target, "mean": mean}
    tensors["log_variance"] = log_variance
    for name, tensor in tensors.items():
        if not isinstance(tensor, Tensor):
            found = type(tensor).__name__
            raise TypeError(f"{name} must be a tensor, got {found}; use torch.tensor")
        if not tensor.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {tensor.dtype}")
    if input.shape != target.shape or input.dim() < 1:
        raise ValueError(
            "input and target need the same shape (N, ...), "
            f"got {tuple(input.shape)} and {tuple(target.shape)}"
        )
    if mean.shape != log_variance.shape or mean.shape[:1] != input.shape[:1]:
        raise ValueError(
            f"mean and log_variance need the same shape ({input.shape[0]}, ...), "
            f"got {tuple(mean.shape)} and {tuple(log_variance.shape)}"
        )
    dtype = torch.promote_types(input.dtype, mean.dtype)
    dtype = torch.promote_types(dtype, log_variance.dtype)
    wide = torch.promote_types(dtype, torch.float32)
    input, target, mean, log_variance = (t.to(wide) for t in tensors.values())

    if likelihood == "bernoulli":
        reconstruction = F.binary_cross_entropy_with_logits(
            input, target, reduction="none"
        )
    else:
        log_scale = math.log(2 * math.pi * variance)
        reconstruction = 0.5 * ((input - target).square() / variance + log_scale)
    # expm1(v) - v keeps its digits near v = 0, where exp(v) - 1 - v loses them.
    kl = 0.5 * (mean.square() + torch.expm1(log_variance) - log_variance)
    loss = _per_sample(reconstruction) + beta * _per_sample(kl)
    if reduction == "mean":
        loss = loss.sum() / max(len(loss), 1)
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(dtype)


def _per_sample(values: Tensor) -> Tensor:
    return values.unsqueeze(-1).flatten(1).sum(1)


class ElboLoss(nn.Module):
    """Module form of `elbo_loss`: keeps the options, called with the tensors."""

    def __init__(
        self,
        likelihood: str = "bernoulli",
        variance: float = 1.0,
        beta: float = 1.0,
        reduction: str = "mean",
    ):
        super().__init__()
        self.likelihood, self.variance = likelihood, variance
        self.beta, self.reduction = beta, reduction

    def forward(
        self, input: Tensor, target: Tensor, mean: Tensor, log_variance: Tensor
    ) -> Tensor:
        return elbo_loss(
            input,
            target,
            mean,
            log_variance,
            self.likelihood,
            self.variance,
            self.beta,
            self.reduction,
        )

    def extra_repr(self) -> str:
        return (
            f"likelihood={self.likelihood!r}, variance={self.variance}, "
            f"beta={self.beta}, reduction={self.reduction!r}"
        )
