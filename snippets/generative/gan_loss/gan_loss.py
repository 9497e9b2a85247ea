"""Losses of discriminator and generator: four pairs, one `kind` each."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

KINDS = ("minimax", "non_saturating", "hinge", "least_squares")


def _check(kind: str, reduction: str, **scores: Tensor) -> list[Tensor]:
    if kind not in KINDS:
        raise ValueError(f"kind is {kind!r}, expected one of {KINDS}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(
            f"reduction is {reduction!r}, expected 'none', 'sum' or 'mean'"
        )
    for name, score in scores.items():
        if not score.is_floating_point():
            raise TypeError(f"{name} must be floating point, got {score.dtype}")
    half = (torch.float16, torch.bfloat16)
    return [s.float() if s.dtype in half else s for s in scores.values()]


def _reduce(loss: Tensor, reduction: str) -> Tensor:
    if reduction == "none":
        return loss
    return loss.mean() if reduction == "mean" else loss.sum()


def _softplus(score: Tensor) -> Tensor:
    return F.softplus(score, threshold=40)  # 20, the default, is short of float64


def _squared(score: Tensor, label: int, reduction: str) -> Tensor:
    labels = score.new_full((), label).expand_as(score)
    return F.mse_loss(score, labels, reduction=reduction)


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
        the scores' shape for 'none', else one number; float32 for
        half-precision scores.

    Raises:
        ValueError: unknown kind or reduction, or 'none' with two shapes.
        TypeError: scores that are not floating point.

    Source:
        Goodfellow et al., 2014, arXiv:1406.2661; hinge: Lim and Ye, 2017,
        arXiv:1705.02894; least squares: Mao et al., 2016, arXiv:1611.04076.
    """
    real, fake = _check(kind, reduction, real=real, fake=fake)
    if reduction == "none" and real.shape != fake.shape:
        raise ValueError(
            "reduction 'none' needs real and fake of one shape, "
            f"got {tuple(real.shape)} and {tuple(fake.shape)}"
        )
    if kind == "least_squares":
        return 0.5 * (_squared(real, 1, reduction) + _squared(fake, 0, reduction))
    if kind == "hinge":
        on_real = _reduce(F.relu(1 - real), reduction)
        return on_real + _reduce(F.relu(1 + fake), reduction)
    on_real = _reduce(_softplus(-real), reduction)  # -log D, in log space
    return on_real + _reduce(_softplus(fake), reduction)  # -log(1 - D)


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
        the scores' shape for 'none', else one number; float32 for
        half-precision scores.

    Raises:
        ValueError: unknown kind or reduction.
        TypeError: scores that are not floating point.

    Source:
        Goodfellow et al., 2014, arXiv:1406.2661; hinge: Lim and Ye, 2017,
        arXiv:1705.02894; least squares: Mao et al., 2016, arXiv:1611.04076.
    """
    (fake,) = _check(kind, reduction, fake=fake)
    if kind == "minimax":
        return -_reduce(_softplus(fake), reduction)  # log(1 - D), to be made small
    if kind == "non_saturating":
        return _reduce(_softplus(-fake), reduction)
    if kind == "hinge":
        return _reduce(-fake, reduction)
    return 0.5 * _squared(fake, 1, reduction)


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
