"""Log-cosh loss against optax.log_cosh, its gradient against the hyperbolic tangent."""

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase, reduced


def oracle(input, target, reduction="mean"):
    import jax
    import optax

    x, y = input.detach().numpy(), target.numpy()
    with jax.enable_x64(True):
        loss = torch.from_numpy(np.array(optax.log_cosh(jax.numpy.asarray(x), jax.numpy.asarray(y))))
    loss = loss + torch.from_numpy(np.asarray(np.tanh(x - y))) * (input - input.detach())
    return reduced(loss, reduction)


@st.composite
def generated(draw):
    shape = draw(array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3))
    return (draw(tensors(shape)), draw(tensors(shape))), draw(subset(reduction=REDUCTIONS))


X, Y = tensor([2.4, 3.1, 10.0]), tensor([3.0, 3.0, 4.0])
CASE = CustomCase(
    sample=(X, Y),
    oracle=oracle,
    generated=generated(),
    invalid=[
        ((((X.long()), Y), {}), TypeError, "input must be floating point"),
        (((X, Y.to(torch.complex128)), {}), TypeError, "target real"),
        (((X[:, None], Y), {}), ValueError, "same shape"),
        (((X, Y), {"reduction": "avg"}), ValueError, "reduction must be"),
    ],
    extreme=[
        ((tensor([1e4, -1e4, 1e300, 1e-300, 0.0, 1.0]), tensor([0.0] * 6)), {}),
        ((tensor([1e4, -1e4, 0.0, 1e30], torch.float32), tensor([0.0] * 4, torch.float32)), {}),
        ((tensor([1e4, -1e4, 0.0], torch.float16), tensor([0.0] * 3, torch.float16)), {}),
    ],
    modules=[("LogCoshLoss", {"reduction": "sum"}, (X, Y))],
)
