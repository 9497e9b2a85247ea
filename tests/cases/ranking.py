"""Cases of the ranking losses: broadcasting, ties, empty batches."""

import torch
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, Case, subset, tensor, tensors

SAMPLE = (tensor([0.7, 2.0, -0.5]), tensor([0.3, 0.9, 1.0]), tensor([1.0, -1.0, 1.0]))


@st.composite
def calls(draw):
    """Draw scores and targets of one number of dimensions, each axis full or of size 1."""
    shape = draw(array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
    margins = st.sampled_from([-0.5, 0.0, 0.25, 1.0, 1.7])
    options = draw(subset(margin=margins, reduction=REDUCTIONS))
    shapes = [tuple(draw(st.sampled_from([size, 1])) for size in shape) for _ in range(3)]
    input1, input2, target = (draw(tensors(one, -2, 2)) for one in shapes)
    return (input1, input2, torch.where(target < 0, -1.0, 1.0).double()), options


CASES = {"margin_ranking_loss": Case(SAMPLE, calls(), inputs=(0, 1))}
