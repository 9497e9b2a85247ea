"""The detection pair against Keras (torch backend), one anchor at a time."""

import os

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

SAMPLE = (
    tensor([[2.0, 0.5, -1.0], [0.3, 1.7, 0.2], [1.0, -0.5, 0.8], [0.1, 0.4, 2.2]]),
    tensor([[0.3, 0.2, 0.1, 0.4], [0.5, -0.4, 1.8, 0.6], [0.2, 0.2, 0.3, 0.1], [-0.7, 0.9, 0.2, -2.1]]),
    torch.tensor([0, 1, 0, 2]),
    tensor([[0.0, 0.0, 0.0, 0.0], [0.1, 0.2, 0.3, 0.1], [0.0, 0.0, 0.0, 0.0], [0.2, 0.1, -0.1, 0.2]]),
)


def oracle(
    logits,
    offsets,
    labels,
    target_offsets,
    weight=None,
    box_weight=1.0,
    beta=1.0,
    background=0,
    ignore_index=-100,
    reduction="mean",
):
    os.environ["KERAS_BACKEND"] = "torch"
    import keras

    keras.backend.set_floatx("float64")
    classes = logits.shape[-1]
    losses, positives = [], 0
    flat = zip(logits.reshape(-1, classes), offsets.reshape(-1, 4), labels.flatten().tolist(), strict=True)
    for (scores, box, label), wanted in zip(flat, target_offsets.reshape(-1, 4), strict=True):
        if label == ignore_index:
            losses.append(0 * scores.sum())
            continue
        loss = (keras.ops.logsumexp(scores) - scores[label]) * (1 if weight is None else weight[label])
        if label != background:
            positives += 1
            if beta:
                loss = loss + box_weight * 4 / beta * keras.losses.Huber(delta=beta)(wanted[None], box[None])
            else:
                loss = loss + box_weight * 4 * keras.losses.MeanAbsoluteError()(wanted[None], box[None])
        losses.append(loss)
    loss = torch.stack(losses) if losses else logits.sum(-1).flatten()
    if reduction == "none":
        return loss.reshape(labels.shape)
    return loss.sum() / (max(positives, 1) if reduction == "mean" else 1)


@st.composite
def calls(draw):
    shape = draw(st.sampled_from([(), (0,), (1,), (4,), (2, 3)]))
    ignored = draw(st.sampled_from([-100, -1, 1]))
    background = draw(st.sampled_from([0, 2]))
    weights = st.just(tensor([0.0, 0.5, 3.0])) | st.just(tensor([0.1, 1.0, 1.0]))
    beta = st.just(0.0) | st.floats(0.1, 2)
    options = draw(subset(reduction=REDUCTIONS, weight=weights, box_weight=st.floats(0, 5), beta=beta))
    if ignored != -100 or draw(st.booleans()):
        options["ignore_index"] = ignored
    if background != 0 or draw(st.booleans()):
        options["background"] = background
    size = int(torch.Size(shape).numel())
    allowed = st.sampled_from([0, 1, 2, ignored])
    labels = torch.tensor(draw(st.lists(allowed, min_size=size, max_size=size)), dtype=torch.int64).reshape(shape)
    # Differences of zero are left to the kink's own convention: offsets and targets lie on two grids.
    targets = draw(tensors((*shape, 4), -3, 3)) + 1 / 128
    return (draw(tensors((*shape, 3), -9, 9)), draw(tensors((*shape, 4), -3, 3)), labels, targets), options


LOGITS, OFFSETS, LABELS, TARGETS = SAMPLE
NO_OBJECT = torch.zeros_like(LABELS)
CASE = CustomCase(
    sample=SAMPLE,
    oracle=oracle,
    generated=calls(),
    invalid=[
        ((SAMPLE, {"reduction": "avg"}), ValueError, "reduction is 'avg'"),
        ((SAMPLE, {"beta": -1.0}), ValueError, "beta is -1.0"),
        (((LOGITS, OFFSETS, LABELS[:2], TARGETS), {}), ValueError, r"need labels \(\*\)"),
        (((LOGITS, OFFSETS[:, :2], LABELS, TARGETS), {}), ValueError, "offsets need shape"),
        (((LOGITS, OFFSETS, LABELS, TARGETS.long()), {}), TypeError, "target_offsets must be floating"),
        (((LOGITS.long(), OFFSETS, LABELS, TARGETS), {}), TypeError, "logits must be floating"),
        (((LOGITS, OFFSETS, LABELS.double(), TARGETS), {}), TypeError, "labels must be integers, got torch.float64"),
        ((SAMPLE, {"weight": torch.ones(2)}), ValueError, r"weight needs shape \(3,\)"),
        ((SAMPLE, {"weight": [1.0, 2.0, 3.0]}), TypeError, "weight must be a real tensor"),
        ((SAMPLE, {"box_weight": -1.0}), ValueError, "box_weight is -1.0"),
    ],
    extreme=[
        ((1e4 * LOGITS, 1e4 * OFFSETS, LABELS, TARGETS), {}),
        ((-1e4 * LOGITS, OFFSETS, NO_OBJECT, TARGETS), {}),
        ((LOGITS, OFFSETS, NO_OBJECT, TARGETS.log()), {"reduction": "mean"}),
        ((LOGITS, OFFSETS, NO_OBJECT - 100, TARGETS), {}),
        ((LOGITS[:0], OFFSETS[:0], LABELS[:0], TARGETS[:0]), {}),
        ((LOGITS[1:2], OFFSETS[1:2], LABELS[1:2], TARGETS[1:2]), {"beta": 0.0}),
    ],
    inputs=(0, 1),
    modules=[
        ("DetectionLoss", {}, SAMPLE),
        ("DetectionLoss", {"weight": tensor([0.1, 1.0, 2.0])}, SAMPLE),
        ("DetectionLoss", {"box_weight": 2.0, "beta": 0.1, "background": 2, "reduction": "sum"}, SAMPLE),
    ],
)
