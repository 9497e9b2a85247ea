"""Box losses against MONAI (IoU and GIoU) and against plain Python, one coordinate at a time; gradients included."""

import math
from unittest.mock import patch

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

SAMPLE = (
    tensor([[1.0, 1.0, 5.0, 4.0], [0.0, 0.0, 2.0, 1.0], [2.0, 3.0, 4.0, 4.5]]),
    tensor([[2.0, 2.0, 6.0, 7.0], [3.0, 2.5, 7.0, 4.5], [1.0, 1.5, 6.0, 7.0]]),
)
HUGE = (
    tensor(
        [[-1e4, -1e4, 1e4, 1e4], [0.0, 0.0, 0.0, 0.0], [5.0, 5.0, 1.0, 1.0], [9.0, 1.0, 2.0, 3.0], [1.0, 1.0, 1.0, 3.0]]
    ),
    tensor(
        [
            [1e4, 1e4, 1e4 + 1, 1e4 + 1],
            [0.0, 0.0, 0.0, 0.0],
            [1.0, 1.0, 5.0, 5.0],
            [8.0, 1.0, 1.0, 3.0],
            [1.0, 1.0, 1.0, 3.0],
        ]
    ),
)


@st.composite
def boxes(draw, count: int, smallest: float):
    """Draw boxes as corners, with sides of at least `smallest`: 0 allows boxes without an area."""
    corner = draw(tensors((count, 2), -4, 4))
    return torch.cat([corner, corner + draw(tensors((count, 2), smallest, 6))], 1)


@st.composite
def calls(draw, kind: str, **parameters):
    """Draw pairs of boxes; edges that coincide, where min and max have a kink, are left to MONAI."""
    count = draw(st.integers(0, 4))
    smallest = draw(st.sampled_from([0.0, 0.25]))
    shift = draw(st.sampled_from([0.0, 1 / 128])) if smallest and kind in {"iou", "giou"} else 1 / 128
    pair = draw(boxes(count, smallest)), draw(boxes(count, smallest)) + shift
    return pair, draw(subset(reduction=REDUCTIONS, **parameters))


def extent(low, other_low, high, other_high):
    """Distance of the outermost of two pairs of edges; a box without an area has its slope on both of its edges."""
    lows, highs = (torch.stack(edges) for edges in ((low, other_low), (high, other_high)))
    return torch.maximum(lows.amax(), highs.amax()) - torch.minimum(lows.amin(), highs.amin())


def scalar_loss(kind, box, other, eps, detach_alpha):
    """One pair of proper or degenerate boxes, from the papers, with Python's own min and max of numbers."""
    (a, b, c, d), (e, f, g, h), zero = box, other, torch.zeros((), dtype=torch.float64)
    if box.equal(other):  # also without an area
        return 0 * box.sum()
    overlap = max(min(c, g) - max(a, e), zero) * max(min(d, h) - max(b, f), zero)
    union = (c - a) * (d - b) + (g - e) * (h - f) - overlap
    iou = overlap / max(union, zero + eps) if union > 0 else zero
    width, height = extent(a, e, c, g), extent(b, f, d, h)
    if kind == "iou":
        return 1 - iou
    if kind == "giou":
        return 1 - iou + ((width * height - union) / max(width * height, zero + eps) if width * height > 0 else zero)
    apart = ((a + c) / 2 - (e + g) / 2) ** 2 + ((b + d) / 2 - (f + h) / 2) ** 2
    loss = 1 - iou + apart / max(width**2 + height**2, zero + eps)
    if kind == "diou":
        return loss
    ratios = (g - e) / max(h - f, zero + eps), (c - a) / max(d - b, zero + eps)
    angle, diagonals = ratios[1].atan(), ((c - a) ** 2 + (d - b) ** 2, (g - e) ** 2 + (h - f) ** 2)
    if diagonals[0] < 0.01 * diagonals[1]:  # the value of the angle, with a gradient that many times smaller
        angle.register_hook(lambda gradient: gradient * float(diagonals[0] / (0.01 * diagonals[1])))
    v = 4 / math.pi**2 * (ratios[0].atan() - angle) ** 2
    alpha = v / max(1 - iou + v, zero + eps)
    return loss + (alpha.detach() if detach_alpha else alpha) * v


def oracle(kind):
    def loss(input, target, reduction="mean", eps=1e-7, detach_alpha=True):
        proper = len(input) and all((box[:, 2:] > box[:, :2]).all() for box in (input, target))
        if proper and kind in {"iou", "giou"}:
            from monai.data import box_utils

            with patch.object(box_utils, "COMPUTE_DTYPE", torch.float64):
                similarity = {
                    "iou": lambda: box_utils.box_iou(input, target).diagonal(),
                    "giou": lambda: box_utils.box_pair_giou(input, target),
                }[kind]()
            loss = 1 - similarity
        else:
            losses = [scalar_loss(kind, *pair, eps, detach_alpha) for pair in zip(input, target, strict=True)]
            loss = torch.stack(losses) if losses else input.sum(1)
        if reduction == "none":
            return loss
        return loss.sum() / (max(len(loss), 1) if reduction == "mean" else 1)

    return loss


INVALID = [
    ((SAMPLE, {"reduction": "avg"}), ValueError, "reduction is 'avg'"),
    (((SAMPLE[0], SAMPLE[1][:2]), {}), ValueError, r"same shape \(N, 4\)"),
    (((SAMPLE[0][:, :2], SAMPLE[1][:, :2]), {}), ValueError, r"same shape \(N, 4\)"),
    (((SAMPLE[0].long(), SAMPLE[1]), {}), TypeError, "input must be floating point"),
    ((SAMPLE, {"eps": 0.0}), ValueError, "eps must be finite and positive, got 0.0"),
]


def case(kind: str, module: str, **options):
    extreme = [(HUGE, {"reduction": reduction}) for reduction in ("none", "mean")]
    extreme += [(tuple(boxes.float() for boxes in HUGE), {}), ((tensor([]).reshape(0, 4),) * 2, {})]
    parameters = {"detach_alpha": st.booleans()} if options else {}
    return CustomCase(
        sample=SAMPLE,
        oracle=oracle(kind),
        generated=calls(kind, eps=st.sampled_from([1e-7, 1e-9]), **parameters),
        invalid=INVALID,
        extreme=extreme,
        options=options,
        inputs=(0, 1),
        modules=[(module, {}, SAMPLE), (module, {"reduction": "sum", "eps": 1e-9}, SAMPLE)],
        function=f"{kind}_loss",
    )


CASES = [
    case("giou", "GIoULoss"),
    case("iou", "IoULoss"),
    case("diou", "DIoULoss"),
    case("ciou", "CIoULoss", detach_alpha=False),  # with a detached alpha, the gradient is no derivative
]
