"""Losses on relative error: MAPE against Keras (gradients too), MSLE against scikit-learn, sMAPE against NumPy."""

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase, reduced


def mape(input, target, eps=1e-7, reduction="mean"):
    import keras

    before = keras.config.epsilon(), keras.config.floatx()
    keras.config.set_epsilon(eps)
    keras.config.set_floatx("float64")
    try:
        loss = keras.losses.mean_absolute_percentage_error(target[..., None], input[..., None]) / 100
    finally:
        keras.config.set_epsilon(before[0])
        keras.config.set_floatx(before[1])
    return reduced(loss, reduction)


def smape(input, target, eps=1e-7, reduction="mean"):
    x, y = input.detach().numpy(), target.numpy()
    total = np.maximum(np.abs(x) + np.abs(y), eps)
    ratio = 2 * np.abs(x - y) / total
    fall = np.where(np.abs(x) + np.abs(y) >= eps, np.sign(x) * ratio, 0.0)
    slope = (2 * np.sign(x - y) - fall) / total
    return reduced(torch.from_numpy(ratio) + torch.from_numpy(slope) * (input - input.detach()), reduction)


def msle(input, target, reduction="mean"):
    from sklearn.metrics import mean_squared_log_error

    x, y = input.detach().numpy(), target.numpy()
    loss = x
    if x.size:
        loss = mean_squared_log_error(y.reshape(1, -1), x.reshape(1, -1), multioutput="raw_values").reshape(x.shape)
    slope = torch.from_numpy(np.asarray(2 * (np.log1p(x) - np.log1p(y)) / (1 + x)))
    return reduced(torch.from_numpy(loss) + slope * (input - input.detach()), reduction)


@st.composite
def generated(draw, low: float, **parameters):
    shape = draw(array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=3))
    pair = draw(tensors(shape, low)), draw(tensors(shape, low))
    return pair, draw(subset(reduction=REDUCTIONS, **parameters))


X, Y = tensor([2.4, 3.5, 10.0]), tensor([3.0, 2.5, 4.0])
EPS = st.sampled_from([1e-7, 1e-3, 0.1, 2.0])
INVALID = [
    ((((X.long()), Y), {}), TypeError, "input must be floating point"),
    (((X, Y.to(torch.complex128)), {}), TypeError, "target real"),
    (((X[:, None], Y), {}), ValueError, "same shape"),
    (((X, Y), {"reduction": "avg"}), ValueError, "reduction must be"),
]
ZERO_EPS = (((X, Y), {"eps": 0.0}), ValueError, "eps must be positive")
EXTREME = [
    ((tensor([1e4, -1e4, 1e4, 0.0, 1e-300]), tensor([0.0, 1e4, 1e-4, 0.0, 0.0])), {}),
    ((tensor([1e4, 0.0, 1e-6], torch.float32), tensor([0.0, 0.0, 1e4], torch.float32)), {"eps": 1e-3}),
    ((tensor([1e4, 0.0], torch.float16), tensor([1e-4, 0.0], torch.float16)), {"eps": 1.0}),
]
CASES = [
    CustomCase(
        sample=(X, Y),
        oracle=mape,
        generated=generated(-10.0, eps=EPS),
        invalid=[*INVALID, ZERO_EPS],
        extreme=EXTREME,
        modules=[("MapeLoss", {"eps": 0.5, "reduction": "sum"}, (X, Y))],
    ),
    CustomCase(
        function="smape_loss",
        sample=(X, Y),
        oracle=smape,
        generated=generated(-10.0, eps=EPS),
        invalid=[*INVALID, ZERO_EPS],
        extreme=EXTREME,
        modules=[("SmapeLoss", {"eps": 0.5, "reduction": "sum"}, (X, Y))],
    ),
    CustomCase(
        function="msle_loss",
        sample=(X, Y),
        oracle=msle,
        generated=generated(-0.75),
        invalid=INVALID,
        extreme=[
            ((tensor([1e4, 0.0, 1e300, -0.999999, 1e-300]), tensor([0.0, 1e4, 0.0, 0.0, 0.0])), {}),
            ((tensor([1e4, 0.0], torch.float16), tensor([0.0, 1e4], torch.float16)), {}),
        ],
        modules=[("MsleLoss", {"reduction": "sum"}, (X, Y))],
    ),
]
