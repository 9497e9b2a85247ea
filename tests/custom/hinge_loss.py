"""Hinge losses against Keras, the perceptron loss against Optax, the gradient against the definition."""

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase, reduced


def oracle(input, target, p=1, margin=1.0, reduction="mean"):
    import keras
    import optax

    x = input.detach()
    if margin:  # Keras has margin 1: scale the scores, then the loss
        name = "hinge" if p == 1 else "squared_hinge"
        loss = margin**p * getattr(keras.losses, name)(target[..., None], x[..., None] / margin)
    else:
        loss = torch.from_numpy(np.array(optax.losses.perceptron_loss(x.numpy(), target.numpy()), dtype="float64")) ** p
    y, short = target.numpy(), margin - target.numpy() * x.numpy()
    slope = np.where(short > 0, -y if p == 1 else -2 * y * short, 0.0)  # 0 at the margin itself
    loss = loss + torch.from_numpy(slope) * (input - x)
    return reduced(loss, reduction)


@st.composite
def generated(draw):
    shape = draw(array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=3))
    labels = draw(tensors(shape, -1.0, 1.0)).ge(0).double() * 2 - 1
    margins = st.sampled_from([0.0, 0.25, 1.0, 2.0])
    options = draw(subset(p=st.sampled_from([1, 2]), margin=margins, reduction=REDUCTIONS))
    return (draw(tensors(shape, -4.0, 4.0)), labels), options


X, Y = tensor([2.5, 0.25, -0.5, -3.0]), tensor([1.0, 1.0, 1.0, -1.0])
CASE = CustomCase(
    sample=(X, Y),
    oracle=oracle,
    generated=generated(),
    invalid=[
        (((X.long(), Y), {}), TypeError, "input must be floating point"),
        (((X, Y > 0), {}), TypeError, "real and signed"),
        (((X, Y.to(torch.uint8)), {}), TypeError, "real and signed"),
        (((X, Y.to(torch.complex128)), {}), TypeError, "real and signed"),
        (((X[:, None], Y), {}), ValueError, "same shape"),
        (((X, Y), {"p": 3}), ValueError, "p must be 1 or 2"),
        (((X, Y), {"margin": -1.0}), ValueError, "margin must not be negative"),
        (((X, Y), {"reduction": "avg"}), ValueError, "reduction must be"),
    ],
    extreme=[
        ((tensor([1e4, -1e4, 1e4, 0.0]), tensor([1.0, 1.0, -1.0, -1.0])), {"p": 1}),
        ((tensor([1e4, -1e4, 1e4, 0.0], torch.float32), tensor([1.0, 1.0, -1.0, -1.0], torch.float32)), {"p": 2}),
        ((tensor([1e4, -1e4], torch.float16), tensor([1.0, 1.0], torch.float16)), {}),
    ],
    hostile=[
        (
            "one square above 65504 and a mean below, float16",
            ((tensor([-300.0] + [1.0] * 99, torch.float16), tensor([1.0] * 100, torch.float16)), {"p": 2}),
            906.01,
        )
    ],
    modules=[
        ("HingeLoss", {"p": 2, "margin": 0.5, "reduction": "sum"}, (X, Y)),
        ("HingeLoss", {}, (X, Y.long())),
    ],
)
