"""Wasserstein GAN: loss of the critic, of the generator, and gradient penalty."""

from collections.abc import Callable

import torch
from torch import Tensor, nn


def _check(reduction: str, **tensors: Tensor) -> list[Tensor]:
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    for name, tensor in tensors.items():
        if not tensor.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {tensor.dtype}")
    shapes = [tuple(tensor.shape) for tensor in tensors.values()]
    if reduction == "none" and len(set(shapes)) > 1:
        raise ValueError(f"reduction 'none' needs tensors of one shape, got {shapes}")
    return [_full(tensor) for tensor in tensors.values()]


def _full(tensor: Tensor) -> Tensor:
    half = tensor.dtype in (torch.float16, torch.bfloat16)
    return tensor.float() if half else tensor


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "none":
        return loss
    return loss.mean() if reduction == "mean" else loss.sum()


def critic_loss(real: Tensor, fake: Tensor, reduction: str = "mean") -> Tensor:
    """Mean score of generated samples minus mean score of real ones.

    Args:
        real: the critic's scores of real samples, any shape, floating point.
        fake: its scores of generated samples, made from `generated.detach()`;
            the batch may be of another size.
        reduction: 'none' (real and fake of one shape), 'sum' or 'mean', each
            applied to real and to fake.

    Returns:
        the scores' shape for 'none', else one number, of either sign; float32
        for half-precision scores.

    Raises:
        ValueError: unknown reduction, or 'none' with two shapes.
        TypeError: scores that are not floating point.

    Source:
        Arjovsky, Chintala, Bottou, "Wasserstein GAN", 2017, arXiv:1701.07875.
    """
    real, fake = _check(reduction, real=real, fake=fake)
    return _reduce(fake, reduction) - _reduce(real, reduction)


def generator_loss(fake: Tensor, reduction: str = "mean") -> Tensor:
    """Minus the critic's score of generated samples.

    Args:
        fake: the critic's scores of generated samples, any shape, floating
            point; not detached here.
        reduction: 'none', 'sum' or 'mean'.

    Returns:
        the scores' shape for 'none', else one number; float32 for
        half-precision scores.

    Raises:
        ValueError: unknown reduction.
        TypeError: scores that are not floating point.

    Source:
        Arjovsky, Chintala, Bottou, "Wasserstein GAN", 2017, arXiv:1701.07875.
    """
    (fake,) = _check(reduction, fake=fake)
    return -_reduce(fake, reduction)


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
        weight: factor of the penalty, lambda in the paper.
        mix: position between real (0) and fake (1), broadcastable to the
            samples; None draws one uniform number for each sample.
        reduction: 'none' (one number for each sample), 'sum' or 'mean' over N.

    Returns:
        (N,) for 'none', else one number, 0 or greater; float32 for
        half-precision samples.

    Raises:
        ValueError: unknown reduction, or samples of two shapes or without a
            batch axis.
        TypeError: samples that are not floating point.

    Source:
        Gulrajani et al., "Improved Training of Wasserstein GANs", 2017,
        arXiv:1704.00028.
    """
    _check(reduction, real=real, fake=fake)
    if real.shape != fake.shape or real.dim() < 1:
        raise ValueError(
            "real and fake need the same shape (N, ...), "
            f"got {tuple(real.shape)} and {tuple(fake.shape)}"
        )
    if mix is None:
        shape = (real.shape[0],) + (1,) * (real.dim() - 1)
        mix = torch.rand(shape, dtype=real.dtype, device=real.device)
    between = real + mix * (fake - real)
    slope = torch.func.grad(lambda samples: _full(critic(samples)).sum())(between)
    # The norm over everything but the batch; its own gradient at 0 is 0, not nan.
    norm = torch.linalg.vector_norm(_full(slope).unsqueeze(-1).flatten(1), dim=1)
    return weight * _reduce((norm - 1).square(), reduction)


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
