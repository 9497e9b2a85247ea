"""Cases of the regression losses: element-wise, broadcasting, empty tensors included."""

from hypothesis import strategies as st
from hypothesis.extra.numpy import mutually_broadcastable_shapes

from tests.cases import REDUCTIONS, Case, subset, tensor, tensors

SAMPLE = (tensor([2.4, 3.1, 10.0]), tensor([3.0, 3.0, 4.0]))


@st.composite
def calls(draw, weighted: bool, **parameters):
    """Draw input and target of broadcastable shapes; with a weight, the input has the full shape, as PyTorch wants."""
    shapes = draw(mutually_broadcastable_shapes(num_shapes=2, max_dims=3, min_side=0, max_side=4))
    options = draw(subset(reduction=REDUCTIONS, **parameters))
    if weighted and draw(st.booleans()):
        options["weight"] = draw(tensors(shapes.result_shape, 0.25, 4.0))
        return (draw(tensors(shapes.result_shape)), draw(tensors(shapes.input_shapes[1]))), options
    return tuple(draw(tensors(shape)) for shape in shapes.input_shapes), options


CASES = {
    "l1_loss": Case(SAMPLE, calls(weighted=True)),
    "mse_loss": Case(SAMPLE, calls(weighted=True)),
    "huber_loss": Case(SAMPLE, calls(weighted=True, delta=st.floats(0.1, 5))),
    "smooth_l1_loss": Case(SAMPLE, calls(weighted=False, beta=st.just(0.0) | st.floats(0.1, 5))),
}
