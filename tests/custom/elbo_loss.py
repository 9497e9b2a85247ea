"""The ELBO against torch.distributions: log-likelihood and KL divergence of distribution objects."""

import torch
from hypothesis import strategies as st
from torch import distributions

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

INPUT, TARGET = tensor([[1.2, -0.7, 0.4], [-2.1, 0.3, 0.9]]), tensor([[1.0, 0.0, 0.8], [0.0, 1.0, 0.5]])
MEAN, LOG_VARIANCE = tensor([[0.5, -1.2], [0.1, 0.8]]), tensor([[-0.3, 0.2], [0.4, -1.0]])
SAMPLE = (INPUT, TARGET, MEAN, LOG_VARIANCE)


def oracle(input, target, mean, log_variance, likelihood="bernoulli", variance=1.0, beta=1.0, reduction="mean"):
    if likelihood == "gaussian":
        evidence = distributions.Normal(input, variance**0.5).log_prob(target)
    else:  # a soft target has no log_prob; from the definition instead, safe for the moderate logits drawn here
        p = 1 / (1 + torch.exp(-input))
        evidence = target * p.log() + (1 - target) * (1 - p).log()
    posterior = distributions.Normal(mean, torch.exp(log_variance) ** 0.5)
    prior = distributions.Normal(torch.zeros_like(mean), torch.ones_like(mean))
    kl = distributions.kl_divergence(posterior, prior)
    losses = [beta * divergence.sum() - likelihoods.sum() for divergence, likelihoods in zip(kl, evidence, strict=True)]
    loss = torch.stack(losses)
    return {"none": lambda: loss, "sum": loss.sum, "mean": loss.mean}[reduction]()


@st.composite
def calls(draw):
    count = draw(st.integers(1, 3))
    shape, code = draw(st.sampled_from([((3,), (2,)), ((1, 2, 2), (2,)), ((), ()), ((4,), (1, 2))]))
    options = draw(
        subset(
            likelihood=st.sampled_from(["bernoulli", "gaussian"]),
            variance=st.floats(0.1, 4),
            beta=st.floats(0, 5),
            reduction=REDUCTIONS,
        )
    )
    values = (
        draw(tensors((count, *shape), -6, 6)),
        draw(tensors((count, *shape), 0, 1)),
        draw(tensors((count, *code), -3, 3)),
        draw(tensors((count, *code), -4, 4)),
    )
    return values, options


CASE = CustomCase(
    sample=SAMPLE,
    oracle=oracle,
    generated=calls(),
    invalid=[
        ((SAMPLE, {"likelihood": "mse"}), ValueError, "likelihood is 'mse'"),
        ((SAMPLE, {"reduction": "avg"}), ValueError, "reduction is 'avg'"),
        ((SAMPLE, {"variance": 0.0}), ValueError, "variance is 0.0"),
        ((SAMPLE, {"variance": float("nan")}), ValueError, "variance is nan"),
        ((SAMPLE, {"beta": float("nan")}), ValueError, "beta is nan"),
        ((SAMPLE, {"beta": -1.0}), ValueError, "beta is -1.0"),
        (((INPUT, TARGET.tolist(), MEAN, LOG_VARIANCE), {}), TypeError, "target must be a tensor, got list"),
        (((INPUT, TARGET[:1], MEAN, LOG_VARIANCE), {}), ValueError, "input and target need"),
        (((INPUT, TARGET, MEAN, LOG_VARIANCE[:, :1]), {}), ValueError, "mean and log_variance need"),
        (((INPUT, TARGET, MEAN[:1], LOG_VARIANCE[:1]), {}), ValueError, "mean and log_variance need"),
        (((INPUT, TARGET.long(), MEAN, LOG_VARIANCE), {}), TypeError, "must be floating point"),
    ],
    extreme=[
        ((1e4 * INPUT, TARGET, 1e4 * MEAN, LOG_VARIANCE), {}),
        ((-1e4 * INPUT, TARGET, MEAN, 0 * MEAN - 1e4), {"reduction": "none"}),
        ((1e4 * INPUT, TARGET, MEAN, 0 * MEAN + 80), {"likelihood": "gaussian"}),
        (tuple(value[:1].float() for value in SAMPLE), {"beta": 0.0}),
        (tuple(value[:0] for value in SAMPLE), {}),
    ],
    inputs=(0, 2, 3),
    modules=[
        ("ElboLoss", {}, SAMPLE),
        ("ElboLoss", {"likelihood": "gaussian", "variance": 0.5, "beta": 4.0, "reduction": "sum"}, SAMPLE),
    ],
)
