"""Logit adjustment against Keras on hand-shifted logits, and against Bayes' rule on probabilities."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

LARGE = tensor([[1e4, -1e4, 0.0], [-1e4, 1e4, 1e4], [40.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
LABELS = torch.tensor([0, 2, 0, 1])
COUNTS = torch.tensor([900, 90, 10])
SAMPLE = tensor([[2.0, -1.0, 0.5], [0.3, 1.2, -0.7], [-0.4, 0.1, 0.9]])
TAUS = st.sampled_from([0.0, 0.5, 1.0, 2.0, -1.0])


def loss(input, target, counts, tau=1.0, ignore_index=-100, reduction="mean"):
    import keras

    rows = input.movedim(1, -1).reshape(-1, input.shape[1])
    prior = counts.double() / counts.double().sum()
    flat = target.reshape(-1)
    valid = flat != ignore_index
    shifted = rows + tau * torch.log(prior)
    each = keras.losses.sparse_categorical_crossentropy(torch.where(valid, flat, 0), shifted, from_logits=True)
    value = (each * valid).reshape(target.shape)
    if reduction == "mean":
        return value.sum() / max(int(valid.sum()), 1)
    return value.sum() if reduction == "sum" else value


def logits(input, counts, tau=1.0):
    """Divide each class's factor e^x by a power of its share, then take logarithms again."""
    shares = (counts.double() / counts.double().sum()).reshape(-1, *[1] * (input.dim() - 2))
    return (input.exp() / shares**tau).log()


@st.composite
def calls(draw, labels: bool):
    shape = draw(st.sampled_from([(1, 2), (3, 4), (2, 3, 2), (2, 3, 2, 2), (0, 3)]))
    counts = draw(indices((shape[1],), 1, 50))
    if not labels:
        return (draw(tensors(shape)), counts), draw(subset(tau=TAUS))
    size = shape[:1] + shape[2:]
    options = draw(subset(tau=TAUS, ignore_index=st.sampled_from([-1, 0]), reduction=REDUCTIONS))
    target = draw(indices(size, 0, shape[1] - 1))
    ignored = draw(indices(size, 0, 2)) == 0
    target = target.masked_fill(ignored, options.get("ignore_index", -100))
    return (draw(tensors(shape)), target, counts.to(draw(st.sampled_from([torch.int64, torch.float64])))), options


CASES = [
    CustomCase(
        sample=(SAMPLE, torch.tensor([0, 2, 1]), COUNTS),
        oracle=loss,
        generated=calls(labels=True),
        invalid=[
            (((LARGE, LABELS, COUNTS), {"reduction": "avg"}), ValueError, "none, sum or mean, got 'avg'"),
            (((LARGE, LABELS, COUNTS[:2]), {}), ValueError, r"got \(4, 3\) and \(2,\)"),
            (((LARGE, LABELS[:2], COUNTS), {}), ValueError, r"target must be \(4,\), got \(2,\)"),
            (((LARGE.long(), LABELS, COUNTS), {}), TypeError, "input must be floating point"),
            (((LARGE, LABELS.double(), COUNTS), {}), TypeError, "target must hold class indices, got torch.float64"),
            (((LARGE, LABELS, COUNTS * 1j), {}), TypeError, "counts must be real numbers"),
            (((LARGE, LABELS, COUNTS.tolist()), {}), TypeError, "counts must be a tensor of shape"),
            (((LARGE, LABELS, COUNTS), {"tau": float("inf")}), ValueError, "tau must be finite"),
        ],
        extreme=[
            ((LARGE.to(dtype), LABELS, counts), {})
            for dtype in (torch.float64, torch.float32, torch.float16)
            for counts in (COUNTS, torch.tensor([10**9, 1, 0]), torch.zeros(3))
        ]
        + [((LARGE, torch.full((4,), -100), COUNTS), {}), ((LARGE[:0], LABELS[:0], COUNTS), {})],
        modules=[
            ("LogitAdjustedLoss", {"counts": COUNTS, "tau": 0.5}, (LARGE, LABELS)),
            ("LogitAdjustedLoss", {"counts": COUNTS, "ignore_index": 0, "reduction": "none"}, (LARGE, LABELS)),
        ],
    ),
    CustomCase(
        function="adjusted_logits",
        sample=(SAMPLE, COUNTS),
        oracle=logits,
        generated=calls(labels=False),
        invalid=[
            (((LARGE, COUNTS[:2]), {}), ValueError, r"got \(4, 3\) and \(2,\)"),
            (((LARGE.long(), COUNTS), {}), TypeError, "input must be floating point"),
            (((LARGE, COUNTS), {"tau": float("nan")}), ValueError, "tau must be finite"),
        ],
        extreme=[((LARGE, COUNTS), {}), ((LARGE.half(), torch.tensor([10**9, 1, 0])), {})],
    ),
]
