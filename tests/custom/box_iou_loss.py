"""Box losses against MONAI (IoU and GIoU, gradients included) and against plain Python, one box at a time."""

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
def calls(draw, **parameters):
    count = draw(st.integers(0, 4))
    smallest = draw(st.sampled_from([0.0, 0.25]))
    pair = draw(boxes(count, smallest)), draw(boxes(count, smallest))
    return pair, draw(subset(reduction=REDUCTIONS, **parameters))


def scalar_loss(kind, box, other, eps):
    """One pair of proper or degenerate boxes, from the papers, in Python's own arithmetic."""
    (a, b, c, d), (e, f, g, h) = box, other
    overlap = max(0.0, min(c, g) - max(a, e)) * max(0.0, min(d, h) - max(b, f))
    union = (c - a) * (d - b) + (g - e) * (h - f) - overlap
    iou = overlap / max(union, eps)
    width, height = max(c, g) - min(a, e), max(d, h) - min(b, f)
    if kind == "iou":
        return 1 - iou
    if kind == "giou":
        return 1 - iou + (width * height - union) / max(width * height, eps)
    apart = math.dist([(a + c) / 2, (b + d) / 2], [(e + g) / 2, (f + h) / 2])
    loss = 1 - iou + apart**2 / max(math.hypot(width, height) ** 2, eps)
    if kind == "diou":
        return loss
    v = 4 / math.pi**2 * (math.atan((g - e) / max(h - f, eps)) - math.atan((c - a) / max(d - b, eps))) ** 2
    return loss + v * v / max(1 - iou + v, eps)


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
            pairs = zip(input.tolist(), target.tolist(), strict=True)
            loss = torch.tensor([scalar_loss(kind, *pair, eps) for pair in pairs], dtype=torch.float64)
        if reduction == "none":
            return loss
        return loss.sum() / (max(len(loss), 1) if reduction == "mean" else 1)

    return loss


INVALID = [
    ((SAMPLE, {"reduction": "avg"}), ValueError, "reduction is 'avg'"),
    (((SAMPLE[0], SAMPLE[1][:2]), {}), ValueError, r"same shape \(N, 4\)"),
    (((SAMPLE[0][:, :2], SAMPLE[1][:, :2]), {}), ValueError, r"same shape \(N, 4\)"),
    (((SAMPLE[0].long(), SAMPLE[1]), {}), TypeError, "input must be floating point"),
]


def case(kind: str, module: str, **options):
    extreme = [(HUGE, {"reduction": reduction}) for reduction in ("none", "mean")]
    extreme += [(tuple(boxes.float() for boxes in HUGE), {}), ((tensor([]).reshape(0, 4),) * 2, {})]
    parameters = {"detach_alpha": st.booleans()} if options else {}
    return CustomCase(
        sample=SAMPLE,
        oracle=oracle(kind),
        generated=calls(eps=st.sampled_from([1e-7, 1e-9]), **parameters),
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
