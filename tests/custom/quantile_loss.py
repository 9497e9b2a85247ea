"""Quantile loss against scikit-learn's mean_pinball_loss, its gradient against the quantile's own definition."""

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase, reduced

LEVELS = st.integers(1, 63).map(lambda level: level / 64)


def element(level: float, input: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return scikit-learn's loss of each element and its slope: the share below less the level, 0 at an exact hit."""
    from sklearn.metrics import mean_pinball_loss

    if not input.size:
        return input, input
    row = {"y_true": target.reshape(1, -1), "y_pred": input.reshape(1, -1)}
    loss = mean_pinball_loss(**row, alpha=level, multioutput="raw_values").reshape(input.shape)
    return loss, np.where(input == target, 0.0, (target < input) - level)


def oracle(input, target, quantile=0.5, reduction="mean"):
    one = isinstance(quantile, float)
    x = input.detach().numpy()[..., None] if one else input.detach().numpy()
    columns = [
        element(level, x[..., column], target.numpy()) for column, level in enumerate([quantile] if one else quantile)
    ]
    loss, slope = (torch.from_numpy(np.stack(part, -1)).reshape(input.shape) for part in zip(*columns, strict=True))
    loss = loss + slope * (input - input.detach())
    return reduced(loss, reduction)


@st.composite
def generated(draw):
    shape = draw(array_shapes(min_dims=0, max_dims=2, min_side=0, max_side=3))
    options = draw(subset(quantile=LEVELS | st.lists(LEVELS, min_size=1, max_size=3), reduction=REDUCTIONS))
    levels = options.get("quantile", 0.5)
    full = shape if isinstance(levels, float) else (*shape, len(levels))
    return (draw(tensors(full)), draw(tensors(shape))), options


X, Y = tensor([[8.0, 10.5, 14.0], [1.0, 2.5, 2.75]]), tensor([10.0, 3.0])
LEVEL_ROW = {"quantile": [0.1, 0.5, 0.9]}
CASE = CustomCase(
    sample=(X, Y),
    options=LEVEL_ROW,
    oracle=oracle,
    generated=generated(),
    invalid=[
        (((X[:, 0].long(), Y), {}), TypeError, "input must be floating point"),
        (((X[:, 0], Y.to(torch.complex128)), {}), TypeError, "target real"),
        (((X, Y), {"quantile": tensor([0.1, 0.5, 0.9])}), TypeError, "got a tensor"),
        (((X[:, 0], Y), {"quantile": 90}), ValueError, "between 0 and 1"),
        (((X[:, 0], Y), {"quantile": 0.0}), ValueError, "between 0 and 1"),
        (((X, Y), {"quantile": []}), ValueError, "between 0 and 1"),
        (((X, Y), {"quantile": [0.1, 0.9]}), ValueError, "must have shape"),
        (((X[:, :1], Y), {}), ValueError, "must have shape"),
        (((X[:, 0], Y), {"reduction": "avg"}), ValueError, "reduction must be"),
    ],
    extreme=[
        ((tensor([1e4, -1e4, 1e300, 0.0]), tensor([-1e4, 1e4, 0.0, 0.0])), {"quantile": 0.99}),
        ((tensor([[1e4, -1e4]]), tensor([0.0])), {"quantile": [1e-6, 1 - 1e-6]}),
    ],
    modules=[
        ("QuantileLoss", {"quantile": [0.1, 0.5, 0.9], "reduction": "none"}, (X, Y)),
        ("QuantileLoss", {"quantile": 0.9}, (X[:, 0], Y)),
    ],
)
