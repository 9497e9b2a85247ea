"""Cases of the similarity losses: distances with labels, pairs and triplets of embeddings."""

import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import mutually_broadcastable_shapes
from torch.nn import functional as F

from tests.cases import REDUCTIONS, Case, subset, tensor, tensors

MARGIN = st.sampled_from([0.25, 1.0, 2.5])
LABELS = (1.0, -1.0, 0.0, 0.5, 2.0)
"""The two labels of a pair, and three that PyTorch does not refuse."""


@st.composite
def labels(draw, shape: tuple[int, ...]):
    """Draw targets, mostly 1 and -1."""
    size = int(torch.Size(shape).numel())
    values = draw(st.lists(st.sampled_from(LABELS[:2] * 3 + LABELS[2:]), min_size=size, max_size=size))
    return torch.tensor(values, dtype=torch.float64).reshape(shape)


@st.composite
def distances(draw):
    """Draw distances and labels of broadcastable shapes; the margin is met exactly at times."""
    shapes = draw(mutually_broadcastable_shapes(num_shapes=2, max_dims=3, min_side=0, max_side=4))
    input = draw(tensors(shapes.input_shapes[0], -1.0, 4.0) | st.just(torch.ones(shapes.input_shapes[0]).double()))
    options = draw(subset(margin=st.sampled_from([-0.5, 0.0, 0.25, 1.0, 2.5]), reduction=REDUCTIONS))
    return (input, draw(labels(shapes.input_shapes[1]))), options


@st.composite
def pairs(draw):
    """Draw a batch of pairs or one pair; zero vectors, broadcasting and an empty batch included."""
    features = draw(st.integers(1, 4))
    batch = draw(st.none() | st.integers(0, 3))
    if batch is None:
        shapes = [(features,), (features,), ()]
    else:
        shapes = [(batch, features), (draw(st.sampled_from([batch, 1])), features), (batch,)]
    inputs = [draw(tensors(shape) | st.just(torch.zeros(shape).double())) for shape in shapes[:2]]
    options = draw(subset(margin=st.sampled_from([-0.5, 0.0, 0.25, 1.0]), reduction=REDUCTIONS))
    return (*inputs, draw(labels(shapes[2]))), options


@st.composite
def triplets(draw, **parameters):
    """Draw a batch, a grid or one triplet; broadcasting, collapsed and empty ones included."""
    shape = (*draw(st.sampled_from([(), (0,), (1,), (3,), (2, 2)])), draw(st.integers(1, 3)))
    shapes = [shape, shape, shape]
    if draw(st.booleans()):
        shapes[draw(st.integers(0, 2))] = (1,) * (len(shape) - 1) + shape[-1:]
    inputs = tuple(draw(tensors(shape, -2.0, 2.0)) for shape in shapes)
    if draw(st.integers(0, 4)) == 0:
        inputs = (inputs[0],) * 3  # collapsed
    return inputs, draw(subset(margin=MARGIN, swap=st.booleans(), reduction=REDUCTIONS, **parameters))


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b, dim=-1)


def squared_distance(a, b):
    return ((a - b) ** 2).sum(-1)


ANCHOR = tensor([[0.1, 0.2], [1.0, -0.5], [0.3, 0.9]])
POSITIVE = tensor([[0.6, 0.7], [1.4, 0.2], [-0.4, 1.5]])
NEGATIVE = tensor([[0.9, -0.3], [0.2, -0.8], [2.5, 3.0]])

CASES = {
    "hinge_embedding_loss": Case(
        (tensor([0.2, 1.5, 0.4, 1.6]), tensor([1.0, 1.0, -1.0, -1.0])),
        distances(),
    ),
    "cosine_embedding_loss": Case(
        (ANCHOR, POSITIVE, tensor([1.0, -1.0, 1.0])),
        pairs(),
        inputs=(0, 1),
    ),
    "triplet_margin_loss": Case(
        (ANCHOR, POSITIVE, NEGATIVE),
        triplets(
            p=st.sampled_from([1, 2, 2.0, 3, float("inf")]),
            eps=st.sampled_from([0.0, 1e-6, 0.5]),
        ),
        inputs=(0, 1, 2),
    ),
    "triplet_margin_with_distance_loss": Case(
        (ANCHOR, POSITIVE, NEGATIVE),
        triplets(distance_function=st.sampled_from([None, cosine_distance, squared_distance])),
        inputs=(0, 1, 2),
    ),
}
