"""Charbonnier loss against kornia's, which has eps = 1 and subtracts it."""

import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase, reduced


def oracle(input, target, eps=1e-3, offset=False, reduction="mean"):
    from kornia.losses import charbonnier_loss as kornia_loss

    loss = eps * kornia_loss(input / eps, target / eps, reduction="none")
    return reduced(loss if offset else loss + eps, reduction)


@st.composite
def generated(draw):
    shape = draw(array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3))
    options = draw(subset(eps=st.floats(1e-3, 5), offset=st.booleans(), reduction=REDUCTIONS))
    return (draw(tensors(shape)), draw(tensors(shape))), options


X, Y = tensor([2.4, 3.1, 10.0]), tensor([3.0, 3.0, 4.0])
ROUND = {"eps": 0.5, "offset": True}
CASE = CustomCase(
    sample=(X, Y),
    options={"eps": 0.5},
    oracle=oracle,
    generated=generated(),
    invalid=[
        ((((X.long()), Y), {}), TypeError, "input must be floating point"),
        (((X, Y.to(torch.complex128)), {}), TypeError, "target real"),
        (((X[:, None], Y), {}), ValueError, "same shape"),
        (((X, Y), {"eps": 0.0}), ValueError, "eps must be positive"),
        (((X, Y), {"reduction": "avg"}), ValueError, "reduction must be"),
    ],
    extreme=[
        ((tensor([1e4, -1e4, 1e300, 1e-300, 0.0]), tensor([0.0] * 5)), options)
        for options in ({}, {"offset": True}, {"eps": 1e-12}, {"eps": 1e-12, "offset": True})
    ]
    + [
        ((tensor([1e4, -1e4, 0.0], torch.float16), tensor([0.0] * 3, torch.float16)), {"eps": 1e-6}),
        ((tensor([1e30, 0.0], torch.float32), tensor([0.0] * 2, torch.float32)), ROUND),
    ],
    hostile=[
        ("eps below float32", ((tensor([0.0], torch.float32), tensor([0.0], torch.float32)), {"eps": 1e-46}), 0.0),
    ],
    modules=[("CharbonnierLoss", {**ROUND, "reduction": "sum"}, (X, Y)), ("CharbonnierLoss", {}, (X, Y))],
)
