"""Wasserstein GAN: loss of the critic, of the generator, and gradient penalty."""

import functools
from collections.abc import Callable

import torch
from torch import Tensor, nn


def _check(reduction: str, **tensors: Tensor) -> torch.dtype:
    """Return the dtype of the result."""
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    for name, tensor in tensors.items():
        if not isinstance(tensor, Tensor):
            found = type(tensor).__name__
            raise TypeError(f"{name} must be a tensor, got {found}; use torch.tensor")
        if not tensor.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {tensor.dtype}")
    shapes = [tuple(tensor.shape) for tensor in tensors.values()]
    if reduction == "none" and len(set(shapes)) > 1:
        raise ValueError(f"reduction 'none' needs tensors of one shape, got {shapes}")
    return functools.reduce(torch.promote_types, [t.dtype for t in tensors.values()])


def _wide(tensor: Tensor) -> Tensor:
    return tensor.to(torch.promote_types(tensor.dtype, torch.float32))


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "mean":
        return loss.sum() / max(loss.numel(), 1)
    return loss.sum() if reduction == "sum" else loss


def critic_loss(real: Tensor, fake: Tensor, reduction: str = "mean") -> Tensor:
    """Mean score of generated samples minus mean score of real ones.

    Args:
        real: the critic's scores of real samples, any shape, floating point.
        fake: its scores of generated samples, made from `generated.detach()`;
            the batch may be of another size.
        reduction: 'none' (real and fake of one shape), 'sum' or 'mean', each
            applied to real and to fake.

    Returns:
        the scores' shape for 'none', else one number, of either sign; no scores
        count 0. Computed in float32 at least, returned in the scores' dtype.

    Raises:
        ValueError: unknown reduction, or 'none' with two shapes.
        TypeError: scores that are no tensor or not floating point.

    Source:
        Arjovsky, Chintala, Bottou, "Wasserstein GAN", 2017, arXiv:1701.07875.
    """
    dtype = _check(reduction, real=real, fake=fake)
    loss = _reduce(_wide(fake), reduction) - _reduce(_wide(real), reduction)
    return loss.to(dtype)


def generator_loss(fake: Tensor, reduction: str = "mean") -> Tensor:
    """Minus the critic's score of generated samples.

    Args:
        fake: the critic's scores of generated samples, any shape, floating
            point; not detached here.
        reduction: 'none', 'sum' or 'mean'.

    Returns:
        the scores' shape for 'none', else one number; no scores count 0.
        Computed in float32 at least, returned in the scores' dtype.

    Raises:
        ValueError: unknown reduction.
        TypeError: scores that are no tensor or not floating point.

    Source:
        Arjovsky, Chintala, Bottou, "Wasserstein GAN", 2017, arXiv:1701.07875.
    """
    dtype = _check(reduction, fake=fake)
    return -_reduce(_wide(fake), reduction).to(dtype)


def gradient_penalty(
    critic: Callable[[Tensor], Tensor],
    real: Tensor,
    fake: Tensor,
    weight: float = 10.0,
    mix: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Squared distance from 1 of the norm of the critic's gradient.

    The gradient is taken at one random point between each real sample and a
    generated one. The result can be differentiated again, so that it trains the
    critic.

    Args:
        critic: module or function from samples (N, ...) to scores; the score of
            one sample must not depend on the others (no batch normalisation).
        real: real samples (N, ...), floating point.
        fake: generated samples, same shape, detached.
        weight: factor of the penalty, lambda in the paper; at least 0.
        mix: position between real (0) and fake (1), a tensor broadcastable to
            the samples; None draws one uniform number for each sample.
        reduction: 'none' (one number for each sample), 'sum' or 'mean' over N.

    Returns:
        (N,) for 'none', else one number, 0 or greater, 0 if N is 0. The norm is
        computed in float32 at least; returned in the dtype of the samples.

    Raises:
        ValueError: unknown reduction, weight below 0, or samples of two shapes or
            without a batch axis.
        TypeError: samples or mix that are no tensor or not floating point.

    Source:
        Gulrajani et al., "Improved Training of Wasserstein GANs", 2017,
        arXiv:1704.00028.
    """
    dtype = _check(reduction, real=real, fake=fake)
    if not weight >= 0:
        raise ValueError(f"weight is {weight}, expected a number, 0 or greater")
    if real.shape != fake.shape or real.dim() < 1:
        raise ValueError(
            "real and fake need the same shape (N, ...), "
            f"got {tuple(real.shape)} and {tuple(fake.shape)}"
        )
    if mix is None:
        shape = (real.shape[0],) + (1,) * (real.dim() - 1)
        mix = torch.rand(shape, dtype=real.dtype, device=real.device)
    _check("sum", mix=mix)
    between = real + mix.to(dtype) * (fake - real)
    slope = torch.func.grad(lambda samples: _wide(critic(samples)).sum())(between)
    norm = _norm(_wide(slope).unsqueeze(-1).flatten(1))  # over all but the batch
    return weight * _reduce((norm - 1).square(), reduction).to(dtype)


def _norm(x: Tensor) -> Tensor:
    """Norm of each row; for a row of zeros all its derivatives are 0, not nan."""
    zero = torch.linalg.vector_norm(x.detach(), dim=1) == 0
    norm = torch.linalg.vector_norm(x.masked_fill(zero[:, None], 1.0), dim=1)
    return norm.masked_fill(zero, 0.0)


class GradientPenalty(nn.Module):
    """Module form of `gradient_penalty`, which draws its own mix."""

    def __init__(self, weight: float = 10.0, reduction: str = "mean"):
        super().__init__()
        self.weight, self.reduction = weight, reduction

    def forward(
        self,
        critic: Callable[[Tensor], Tensor],
        real: Tensor,
        fake: Tensor,
        mix: Tensor | None = None,
    ) -> Tensor:
        return gradient_penalty(critic, real, fake, self.weight, mix, self.reduction)

    def extra_repr(self) -> str:
        return f"weight={self.weight}, reduction={self.reduction!r}"
