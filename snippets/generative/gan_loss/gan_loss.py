"""Losses of discriminator and generator: four pairs, one `kind` each."""

import functools

import torch
from torch import Tensor, nn
from torch.nn import functional as F

KINDS = ("minimax", "non_saturating", "hinge", "least_squares")


def _check(kind: str, reduction: str, **scores: Tensor) -> torch.dtype:
    """Return the dtype of the result."""
    if kind not in KINDS:
        raise ValueError(f"kind is {kind!r}, expected one of {KINDS}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    for name, score in scores.items():
        if not isinstance(score, Tensor):
            found = type(score).__name__
            raise TypeError(f"{name} must be a tensor, got {found}; use torch.tensor")
        if not score.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {score.dtype}")
    return functools.reduce(torch.promote_types, [s.dtype for s in scores.values()])


def _wide(score: Tensor) -> Tensor:
    return score.to(torch.promote_types(score.dtype, torch.float32))


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "mean":
        return loss.sum() / max(loss.numel(), 1)
    return loss.sum() if reduction == "sum" else loss


def _softplus(score: Tensor) -> Tensor:
    return F.softplus(score, threshold=40)  # 20, the default, is short of float64


def discriminator_loss(
    real: Tensor,
    fake: Tensor,
    kind: str = "non_saturating",
    reduction: str = "mean",
) -> Tensor:
    """Loss that teaches a discriminator to score real above fake.

    Args:
        real: the discriminator's scores of real samples, any shape, floating
            point; logits, with no sigmoid or tanh applied.
        fake: its scores of generated samples, made from `generated.detach()`;
            the batch may be of another size.
        kind: 'minimax' and 'non_saturating' (the same for the discriminator),
            'hinge' or 'least_squares'.
        reduction: 'none' (real and fake of one shape, added), 'sum', or 'mean':
            the mean over real plus the mean over fake.

    Returns:
        the scores' shape for 'none', else one number; no scores count 0.
        Computed in float32 at least, returned in the dtype of the scores.

    Raises:
        ValueError: unknown kind or reduction, or 'none' with two shapes.
        TypeError: scores that are no tensor or not floating point.

    Source:
        Goodfellow et al., 2014, arXiv:1406.2661; hinge: Lim and Ye, 2017,
        arXiv:1705.02894; least squares: Mao et al., 2016, arXiv:1611.04076.
    """
    dtype = _check(kind, reduction, real=real, fake=fake)
    if reduction == "none" and real.shape != fake.shape:
        raise ValueError(
            "reduction 'none' needs real and fake of one shape, "
            f"got {tuple(real.shape)} and {tuple(fake.shape)}"
        )
    real, fake = _wide(real), _wide(fake)
    if kind == "least_squares":
        on_real, on_fake = 0.5 * (real - 1).square(), 0.5 * fake.square()
    elif kind == "hinge":
        on_real, on_fake = F.relu(1 - real), F.relu(1 + fake)
    else:  # -log D and -log(1 - D), in log space
        on_real, on_fake = _softplus(-real), _softplus(fake)
    return (_reduce(on_real, reduction) + _reduce(on_fake, reduction)).to(dtype)


def generator_loss(
    fake: Tensor, kind: str = "non_saturating", reduction: str = "mean"
) -> Tensor:
    """Loss that teaches a generator to score high with the discriminator.

    Args:
        fake: the discriminator's scores of generated samples, any shape,
            floating point, logits; not detached here.
        kind: 'minimax', 'non_saturating', 'hinge' or 'least_squares'.
        reduction: 'none', 'sum' or 'mean'.

    Returns:
        the scores' shape for 'none', else one number; no scores count 0.
        Computed in float32 at least, returned in the dtype of the scores.

    Raises:
        ValueError: unknown kind or reduction.
        TypeError: scores that are no tensor or not floating point.

    Source:
        Goodfellow et al., 2014, arXiv:1406.2661; hinge: Lim and Ye, 2017,
        arXiv:1705.02894; least squares: Mao et al., 2016, arXiv:1611.04076.
    """
    dtype = _check(kind, reduction, fake=fake)
    fake = _wide(fake)
    if kind == "minimax":
        loss = -_softplus(fake)  # log(1 - D), to be made small
    elif kind == "non_saturating":
        loss = _softplus(-fake)
    elif kind == "hinge":
        loss = -fake
    else:
        loss = 0.5 * (fake - 1).square()
    return _reduce(loss, reduction).to(dtype)


class _AdversarialLoss(nn.Module):
    def __init__(self, kind: str = "non_saturating", reduction: str = "mean"):
        super().__init__()
        self.kind, self.reduction = kind, reduction

    def extra_repr(self) -> str:
        return f"kind={self.kind!r}, reduction={self.reduction!r}"


class DiscriminatorLoss(_AdversarialLoss):
    """Module form of `discriminator_loss`."""

    def forward(self, real: Tensor, fake: Tensor) -> Tensor:
        return discriminator_loss(real, fake, self.kind, self.reduction)


class GeneratorLoss(_AdversarialLoss):
    """Module form of `generator_loss`."""

    def forward(self, fake: Tensor) -> Tensor:
        return generator_loss(fake, self.kind, self.reduction)
