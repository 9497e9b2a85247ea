"""Cases of the binary losses: element-wise; weights and soft margin's target may broadcast to the input."""

from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes

from tests.cases import REDUCTIONS, Case, subset, tensor, tensors

SHAPES = array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)


@st.composite
def narrower(draw, shape, low, high):
    """Draw a tensor that broadcasts to `shape`: leading axes dropped, some of the others of size 1."""
    kept = shape[draw(st.integers(0, len(shape))) :]
    return draw(tensors(tuple(draw(st.sampled_from([size, 1])) for size in kept), low, high))


@st.composite
def probabilities(draw):
    """Draw calls of binary cross-entropy; inputs and targets reach 0 and 1."""
    shape = draw(SHAPES)
    options = draw(subset(reduction=REDUCTIONS, weight=narrower(shape, 0, 4)))
    return (draw(tensors(shape, 0, 1)), draw(tensors(shape, 0, 1))), options


@st.composite
def logits(draw):
    """Draw calls with logits; targets beyond 0 and 1 too, as PyTorch does not check them."""
    shape = draw(SHAPES)
    narrow = narrower(shape, 0, 4)
    options = draw(subset(reduction=REDUCTIONS, weight=narrow, pos_weight=narrow))
    scale = draw(st.sampled_from([10, 1000]))
    return (draw(tensors(shape, -scale, scale)), draw(tensors(shape, -1, 2))), options


@st.composite
def scores(draw):
    """Draw calls of soft margin loss; scores of 1000 overflow to inf, with the gradient nan."""
    shape = draw(SHAPES)
    scale = draw(st.sampled_from([10, 1000]))
    target = draw(tensors(shape, -1, 1).map(lambda value: value.sign()) | narrower(shape, -1, 1))
    return (draw(tensors(shape, -scale, scale)), target), draw(subset(reduction=REDUCTIONS))


CASES = {
    "binary_cross_entropy": Case((tensor([0.8, 0.3, 0.6]), tensor([1.0, 0.0, 1.0])), probabilities()),
    "binary_cross_entropy_with_logits": Case(
        (tensor([1.4, -0.8, 0.4]), tensor([1.0, 0.0, 1.0])), logits(), inputs=(0, 1)
    ),
    "soft_margin_loss": Case((tensor([1.4, -0.8, 0.4]), tensor([1.0, -1.0, 1.0])), scores()),
}
