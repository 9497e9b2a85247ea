"""Cases of the likelihood losses: counts of zero and one, each shape of a variance, variances below `eps`."""

from hypothesis import strategies as st
from hypothesis.extra.numpy import mutually_broadcastable_shapes

from tests.cases import REDUCTIONS, Case, subset, tensor, tensors


@st.composite
def counts(draw):
    """Draw log-rates or rates, some of them negative, and targets of a broadcastable shape."""
    shapes = draw(mutually_broadcastable_shapes(num_shapes=2, max_dims=3, min_side=0, max_side=4)).input_shapes
    flags = {"log_input": st.booleans(), "full": st.booleans()}
    options = draw(subset(reduction=REDUCTIONS, eps=st.floats(1e-8, 0.5), **flags))
    low, high = (-5, 5) if options.get("log_input", True) else (-1, 10)
    return (draw(tensors(shapes[0], low, high)), draw(tensors(shapes[1], 0, 20))), options


@st.composite
def gaussians(draw):
    """Draw a mean, a target that broadcasts to it and a variance in one of the shapes that PyTorch takes."""
    shape = tuple(draw(st.lists(st.integers(0, 3), min_size=1, max_size=3)))
    axis = draw(st.integers(0, len(shape) - 1))
    short = tuple(1 if i == axis else size for i, size in enumerate(shape))
    spread = draw(st.sampled_from([shape, short, shape[:-1]]))
    options = draw(subset(full=st.booleans(), eps=st.floats(1e-6, 0.5), reduction=REDUCTIONS))
    target = draw(tensors(draw(st.sampled_from([shape, short]))))
    return (draw(tensors(shape)), target, draw(tensors(spread, 0, 4))), options


CASES = {
    "poisson_nll_loss": Case((tensor([0.5, -1.0, 1.5]), tensor([2.0, 1.0, 4.0])), counts()),
    "gaussian_nll_loss": Case(
        (tensor([2.5, 3.0, 10.0]), tensor([3.0, 3.5, 4.0]), tensor([0.25, 1.0, 9.0])),
        gaussians(),
        inputs=(0, 1, 2),
    ),
}
