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
        beta: factor of the KL divergence, 1 for the bound itself.
        reduction: 'none' (one number for each sample), 'sum', or 'mean' over
            the N samples.

    Returns:
        (N,) for 'none', else one number; float32 for half-precision inputs.

    Raises:
        ValueError: unknown likelihood or reduction, variance not positive, or
            shapes that do not fit.
        TypeError: tensors that are not floating point.

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
    if variance <= 0:
        raise ValueError(f"variance is {variance}, expected a number above 0")
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
    tensors = [input, target, mean, log_variance]
    for tensor in tensors:
        if not tensor.is_floating_point():
            raise TypeError(f"all tensors must be floating point, got {tensor.dtype}")
    half = (torch.float16, torch.bfloat16)
    input, target, mean, log_variance = (
        tensor.float() if tensor.dtype in half else tensor for tensor in tensors
    )

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
    if reduction == "none":
        return loss
    return loss.mean() if reduction == "mean" else loss.sum()


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
