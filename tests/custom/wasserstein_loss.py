"""Wasserstein losses against NumPy, and the gradient penalty against critics whose gradient is known on paper."""

import numpy as np
import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

REAL, FAKE = tensor([2.0, 3.5]), tensor([-0.5, 1.0])
SAMPLES = tensor([[0.4, -1.1], [0.7, 0.3]]), tensor([[1.5, 0.2], [-0.6, 0.9]])
MIX = tensor([[0.25], [0.7]])
WEIGHT = tensor([0.6, -1.3])


def linear(samples):
    """Slope `WEIGHT`, repeated over the features, everywhere."""
    return (samples * WEIGHT.to(samples.dtype)).flatten(1).sum(1, keepdim=True)


def curved(samples):
    """Slope 1.5 (1 - tanh²) for every feature."""
    return 1.5 * samples.tanh().flatten(1).sum(1)


def patches(samples):
    """Several scores for each sample: cubes, whose slope is three squares."""
    return samples**3


def constant(samples):
    """A critic that has learned nothing: slope 0, where a square root has no derivative."""
    return 0 * samples.flatten(1).sum(1)


SLOPES = {
    linear: lambda samples: WEIGHT.expand_as(samples),
    curved: lambda samples: 1.5 * (1 - samples.tanh() ** 2),
    patches: lambda samples: 3 * samples**2,
}


def penalty(critic, real, fake, weight=10.0, mix=None, reduction="mean"):
    slope = SLOPES[critic](mix * fake + (1 - mix) * real)
    norm = slope.pow(2).flatten(1).sum(1).sqrt()
    return weight * {"none": lambda x: x, "sum": torch.sum, "mean": torch.mean}[reduction](norm**2 - 2 * norm + 1)


def reduced(scores, reduction):
    """NumPy's value; the slope, one over the count for a mean, enters as a plane that touches it."""
    value = {"none": lambda x: x, "sum": np.sum, "mean": np.mean}[reduction](scores.detach().numpy())
    plane = (scores - scores.detach()) / (scores.numel() if reduction == "mean" else 1)
    return torch.as_tensor(value) + (plane if reduction == "none" else plane.sum())


def critic(real, fake, reduction="mean"):
    return reduced(fake, reduction) - reduced(real, reduction)


def generator(fake, reduction="mean"):
    return -reduced(fake, reduction)


@st.composite
def scores(draw, both: bool):
    shape = draw(st.sampled_from([(1,), (3,), (2, 1), (2, 1, 2, 2)]))
    options = draw(subset(reduction=REDUCTIONS))
    fake = draw(tensors(shape))
    if not both:
        return (fake,), options
    same = options.get("reduction") == "none" or draw(st.booleans())
    return (draw(tensors(shape if same else (5,))), fake), options


@st.composite
def penalties(draw):
    shape = draw(st.sampled_from([(1, 2), (3, 2), (2, 3, 2), (2, 1, 2, 2)]))
    real, fake = (draw(tensors(shape, -2, 2)) + offset for offset in (1 / 128, 1 / 96))  # never 0: no slope of 0
    options = draw(subset(reduction=REDUCTIONS, weight=st.floats(0, 20)))
    options["mix"] = draw(tensors((shape[0],) + (1,) * (len(shape) - 1), 0, 1))
    return (draw(st.sampled_from(list(SLOPES))), real, fake), options


AVG = {"reduction": "avg"}
CASES = [
    CustomCase(
        sample=(REAL, FAKE),
        oracle=critic,
        generated=scores(both=True),
        invalid=[
            (((REAL, FAKE), AVG), ValueError, "reduction is 'avg'"),
            (((REAL, FAKE[:1]), {"reduction": "none"}), ValueError, "one shape"),
            (((REAL.long(), FAKE), {}), TypeError, "real must be floating point"),
            (((REAL, FAKE.tolist()), {}), TypeError, "fake must be a tensor, got list; use torch.tensor"),
        ],
        extreme=[((1e4 * REAL, -1e4 * FAKE), {}), ((REAL[:0], FAKE), {})],
        inputs=(0, 1),
        function="critic_loss",
    ),
    CustomCase(
        sample=(FAKE,),
        oracle=generator,
        generated=scores(both=False),
        invalid=[
            (((FAKE,), AVG), ValueError, "reduction is 'avg'"),
            (((FAKE.long(),), {}), TypeError, "fake must be floating point"),
        ],
        extreme=[((1e4 * FAKE,), {}), ((FAKE[:0],), {})],
        function="generator_loss",
    ),
    CustomCase(
        sample=(curved, *SAMPLES),
        oracle=penalty,
        generated=penalties(),
        invalid=[
            (((curved, *SAMPLES), AVG), ValueError, "reduction is 'avg'"),
            (((curved, SAMPLES[0], SAMPLES[1][:1]), {}), ValueError, "same shape"),
            (((curved, SAMPLES[0], SAMPLES[1].long()), {}), TypeError, "fake must be floating point"),
            (((curved, *SAMPLES), {"mix": [[0.5], [0.5]]}), TypeError, "mix must be a tensor, got list"),
            (((curved, *SAMPLES), {"mix": MIX + 1j}), TypeError, "mix must be floating point, got torch.complex128"),
            (((curved, *SAMPLES), {"weight": -1.0}), ValueError, "weight is -1.0"),
            (((curved, *SAMPLES), {"weight": float("nan")}), ValueError, "weight is nan"),
        ],
        extreme=[
            ((curved, 1e4 * SAMPLES[0], 1e4 * SAMPLES[1]), {}),
            ((constant, *SAMPLES), {"reduction": "none"}),
            ((patches, SAMPLES[0] * 0, SAMPLES[1] * 0), {"mix": MIX}),
            ((linear, SAMPLES[0][:1], SAMPLES[1][:1]), {}),
            ((curved, SAMPLES[0][:0], SAMPLES[1][:0]), {}),
        ],
        coincident=[((patches, SAMPLES[0] * 0, SAMPLES[1] * 0), {"mix": MIX})],
        options={"mix": MIX},
        inputs=(1, 2),
        modules=[("GradientPenalty", {"weight": 2.0, "reduction": "sum"}, (linear, *SAMPLES))],
        function="gradient_penalty",
    ),
]
