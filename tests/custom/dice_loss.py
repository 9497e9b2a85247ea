"""Dice loss, and its sum with cross-entropy, against MONAI."""

import torch
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.cases import REDUCTIONS, indices, subset, tensor, tensors
from tests.custom import CustomCase

NAN = float("nan")
FLAGS = st.booleans()
SMOOTH = st.sampled_from([0.0, 1e-5, 1.0, 3.0])


@st.composite
def weights(draw, classes):
    values = draw(st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.0]), min_size=classes, max_size=classes))
    return tensor(values)


@st.composite
def masks(draw, ignored=(-100, 255, 0, None), weighted=("weight",), **options):
    """Draw logits, a target with ignored pixels, empty masks and absent classes, and options."""
    shape, size = draw(
        st.sampled_from(
            [
                ((2, 3, 2, 2), (2, 2, 2)),
                ((1, 2, 2, 3), (1, 2, 3)),
                ((2, 3, 4), (2, 4)),
                ((1, 3, 2, 1, 2), (1, 2, 1, 2)),
                ((2, 2, 2), (2, 2, 2)),
                ((2, 1, 2, 3), (2, 1, 2, 3)),
            ]
        )
    )
    binary = shape == size
    chosen = draw(subset(**{name: weights(1 if binary else shape[1]) for name in weighted}, **options))
    if draw(FLAGS):
        chosen["ignore_index"] = draw(st.sampled_from(ignored))
    skip = chosen.get("ignore_index", -100)
    target = draw(indices(size, 0, draw(st.integers(0, 1 if binary else shape[1] - 1))))
    if skip is not None:
        rate = draw(st.sampled_from([0, 0, 3, 1]))  # none, a third, all
        if rate:
            target = target.masked_fill(draw(indices(size, 0, rate - 1)) == 0, skip)
    dtype = draw(st.sampled_from([torch.int64, torch.int32, torch.float64] if binary else [torch.int64, torch.int32]))
    if skip == 255 and dtype == torch.int32:
        dtype = torch.uint8
    input = draw(tensors(shape, -5.0, 5.0))
    spread = torch.arange(input.numel(), dtype=torch.float64).reshape(shape)
    return (input + 1e-3 * spread**1.5, target.to(dtype)), chosen  # no two logits are the same


def prepare(input, target, ignore_index):
    """Return what MONAI expects: channels first, one-hot, ignored pixels out of both."""
    if input.shape == target.shape:
        probability = input.flatten(1)[:, None].sigmoid()
        one_hot = target.flatten(1)[:, None].double()
        valid = torch.ones_like(one_hot) if ignore_index is None else (one_hot != ignore_index).double()
    else:
        target = target.flatten(1).long()
        valid = torch.ones_like(target) if ignore_index is None else (target != ignore_index).long()
        one_hot = F.one_hot(target * valid, input.shape[1]).movedim(-1, 1).double()
        probability, valid = input.flatten(2).softmax(1), valid[:, None].double()
    return probability * valid, one_hot * valid


def reduce(loss, one_hot, weight, batch, skip_absent, reduction):
    counted = torch.ones_like(loss)
    if weight is not None:
        counted = counted * weight
    if skip_absent:
        counted = counted * (one_hot.amax((0, 2)) if batch else one_hot.amax(2))
    loss = loss * counted
    if reduction == "mean":
        return loss.sum() / counted.sum() if counted.sum() > 0 else loss.sum() * 0
    return loss.sum() if reduction == "sum" else loss


def oracle(
    input,
    target,
    weight=None,
    ignore_index=-100,
    batch=False,
    squared=False,
    smooth=1.0,
    skip_absent=False,
    reduction="mean",
    jaccard=False,
):
    """MONAI's Dice loss; with `jaccard` its smoothing counts half."""
    import monai.losses

    probability, one_hot = prepare(input, target, ignore_index)
    smooth = 2 * smooth if jaccard else smooth
    theirs = monai.losses.DiceLoss(
        jaccard=jaccard,
        batch=batch,
        squared_pred=squared,
        smooth_nr=smooth,
        smooth_dr=smooth + 1e-300,
        reduction="none",
    )
    loss = theirs(probability, one_hot)
    loss = loss.flatten() if batch else loss.flatten(1)
    loss = loss.where((probability + one_hot).sum((0, 2) if batch else 2) + smooth > 0, 0)  # 0 / 0, which they call 1
    return reduce(loss, one_hot, weight, batch, skip_absent, reduction)


def with_cross_entropy(
    input,
    target,
    dice_weight=None,
    ce_weight=None,
    ignore_index=-100,
    batch=False,
    squared=False,
    smooth=1.0,
    skip_absent=False,
    dice_factor=1.0,
    ce_factor=1.0,
):
    """MONAI's DiceCELoss where it has the options, its Dice loss plus a mean over pixels elsewhere."""
    import monai.losses

    if dice_weight is None and ce_weight is None and ignore_index is None and not skip_absent and smooth:
        binary = input.shape == target.shape
        theirs = monai.losses.DiceCELoss(
            sigmoid=binary,
            softmax=not binary,
            to_onehot_y=not binary,
            squared_pred=squared,
            smooth_nr=smooth,
            smooth_dr=smooth,
            batch=batch,
            lambda_dice=dice_factor,
            lambda_ce=ce_factor,
        )
        if binary:
            return theirs(input.flatten(1)[:, None], target.flatten(1)[:, None].double())
        return theirs(input, target[:, None])
    dice = oracle(input, target, dice_weight, ignore_index, batch, squared, smooth, skip_absent)
    total, count = 0 * input.sum(), 0.0
    pixels = input.flatten(1) if input.shape == target.shape else input.flatten(2).movedim(1, 2)
    for row, labels in zip(pixels, target.flatten(1), strict=True):
        for pixel, label in zip(row, labels.tolist(), strict=True):
            if label != ignore_index:
                place = int(label) if pixel.dim() else 0
                factor = 1.0 if ce_weight is None else ce_weight[place]
                scores = pixel if pixel.dim() else torch.stack([0 * pixel, pixel])
                total = total + factor * (scores.logsumexp(0) - scores[int(label)])
                count += factor
    return dice_factor * dice + ce_factor * (total / count if count else total)


LARGE = tensor([[[[1e4, -1e4], [0.0, -1e4]], [[-1e4, 1e4], [1e4, -1e4]], [[0.0, 0.0], [1e4, -1e4]]]])
LABELS = torch.tensor([[[0, 1], [2, 1]]])
INVALID = [
    (((LARGE, LABELS[0]), {}), ValueError, r"got \(1, 3, 2, 2\) and \(2, 2\)"),
    (((LARGE, LARGE), {}), ValueError, "expected logits"),
    (((LARGE[:, :1], LABELS), {}), ValueError, "C > 1"),
    (((LARGE[0, 0], LARGE[0, 0]), {}), ValueError, "expected logits"),
    (((LARGE.long(), LABELS), {}), TypeError, "floating-point logits, got torch.int64"),
    (((LARGE, LABELS.double()), {}), TypeError, "class indices must be integers, got torch.float64"),
    (
        ((LARGE, LARGE), {}),
        ValueError,
        r"one-hot: pass target\.argmax\(1\); masks that overlap: pass input\.flatten\(0, 1\)",
    ),
    (((LARGE, LABELS.to(torch.complex64)), {}), TypeError, "target must be real, got torch.complex64"),
    (((LARGE, LABELS), {"smooth": NAN}), ValueError, "smooth must be finite and not negative, got nan"),
    (((LARGE, LABELS), {"smooth": -1.0}), ValueError, "smooth must be finite and not negative, got -1.0"),
]


def refused_weights(*names):
    return [
        (((LARGE, LABELS), {name: weight}), error, name + message)
        for name in names
        for weight, error, message in [
            (torch.ones(2), ValueError, r" must have shape \(3,\)"),
            ([1.0, 2.0, 3.0], TypeError, r" must be a real tensor, as from torch.tensor\(\[...\]\), got list"),
        ]
    ]


EXTREME = [
    *(((sign * LARGE.to(dtype), LABELS), {}) for sign in (1, -1) for dtype in (torch.float64, torch.float32)),
    *(((sign * LARGE[:, 0], torch.zeros(1, 2, 2)), {}) for sign in (1, -1)),
    *(((sign * LARGE[:, 0].half(), torch.ones(1, 2, 2)), {}) for sign in (1, -1)),
    ((LARGE, torch.full_like(LABELS, -100)), {}),
    ((LARGE[:0], LABELS[:0]), {}),
    ((LARGE[:0], LABELS[:0]), {"batch": True}),
    ((LARGE[:, 1], torch.full((1, 2, 2), -100)), {"skip_absent": True}),
    ((torch.full((1, 300, 300), 4.0, dtype=torch.float16), torch.ones(1, 300, 300)), {}),
]
BARE = [
    ((-LARGE[:, 0].abs() + shift, torch.zeros(1, 2, 2)), {"smooth": 0.0, **more})
    for shift in (-1e4, 0.0, 9990.0)
    for more in ({}, {"batch": True})
]
SAMPLE = (
    tensor(
        [
            [[[2.0, -1.0], [0.5, 0.3]], [[0.1, 1.4], [-0.6, -1.0]], [[-0.2, 0.7], [1.1, 0.4]]],
            [[[-0.5, 0.9], [1.6, -0.3]], [[1.3, 0.2], [0.8, -0.4]], [[0.4, -1.2], [0.6, 2.0]]],
        ]
    ),
    torch.tensor([[[0, 1], [0, 0]], [[1, 0], [1, 1]]]),
)
MODULE = (LARGE / 1e4, LABELS)
PERFECT = (torch.tensor([[[-50.0, 50], [-50, -50], [50, -50]]]), torch.tensor([[2, 0]]))  # class 1 is absent
HOSTILE = [  # what nobody found and nobody looked for costs nothing
    ("perfect, a class absent, no smoothing", (PERFECT, {"smooth": 0.0}), 0.0),
    ("perfect, a class absent, per batch", (PERFECT, {"smooth": 0.0, "batch": True}), 0.0),
    (
        "one image all ignored",
        ((PERFECT[0].repeat(2, 1, 1), torch.tensor([[2, 0], [-100, -100]])), {"smooth": 0.0}),
        0.0,
    ),
]
WEIGHTED = {"dice_weight": tensor([0.0, 1.0, 2.0]), "ce_weight": tensor([0.5, 1.0, 2.0]), "ce_factor": 0.5}
CASES = [
    CustomCase(
        sample=SAMPLE,
        oracle=oracle,
        generated=masks(batch=FLAGS, squared=FLAGS, smooth=SMOOTH, skip_absent=FLAGS, reduction=REDUCTIONS),
        invalid=[
            *INVALID,
            *refused_weights("weight"),
            (((LARGE, LABELS), {"reduction": "avg"}), ValueError, "'none', 'sum' or 'mean', got 'avg'"),
        ],
        extreme=[*EXTREME, *BARE, *(((LARGE, LABELS), {"squared": True, "smooth": 0.0}),)],
        hostile=[
            *HOSTILE,
            (
                "nan and inf where ignored",
                ((torch.tensor([[[1.0, NAN, float("inf")], [2.0, NAN, 1.0]]]), torch.tensor([[1, -100, -100]])), {}),
                0.1552,
            ),
        ],
        modules=[
            ("DiceLoss", {"weight": tensor([1.0, 2.0, 3.0]), "squared": True, "reduction": "none"}, MODULE),
            ("DiceLoss", {"batch": True, "smooth": 2.0, "skip_absent": True, "ignore_index": 1}, MODULE),
        ],
    ),
    CustomCase(
        function="dice_cross_entropy_loss",
        sample=SAMPLE,
        options=WEIGHTED,
        oracle=with_cross_entropy,
        generated=masks(
            weighted=("dice_weight", "ce_weight"),
            batch=FLAGS,
            squared=FLAGS,
            smooth=SMOOTH,
            skip_absent=FLAGS,
            dice_factor=st.sampled_from([0.0, 0.5]),
            ce_factor=st.sampled_from([0.0, 2.0]),
        ),
        invalid=[
            *INVALID,
            *refused_weights("dice_weight", "ce_weight"),
            (((LARGE, LABELS), {"ce_factor": NAN}), ValueError, "ce_factor must be a number, got nan"),
        ],
        extreme=EXTREME,
        hostile=[
            (
                "one channel of weight 0",
                (
                    (MODULE[0][:, :1], LABELS[:, None] * 1.0),
                    {"ce_weight": torch.zeros(1), "dice_weight": torch.zeros(1)},
                ),
                0.0,
            )
        ],
        modules=[
            ("DiceCrossEntropyLoss", {**WEIGHTED, "ignore_index": 2}, MODULE),
            ("DiceCrossEntropyLoss", {"batch": True, "dice_factor": 0.25, "ce_factor": 2.0}, MODULE),
        ],
    ),
]
