"""Cases of the divergences: targets with zeros, targets in log space, numbers without an axis."""

from hypothesis import strategies as st
from hypothesis.extra.numpy import mutually_broadcastable_shapes

from tests.cases import Case, subset, tensor, tensors


@st.composite
def distributions(draw):
    """Draw log-probabilities and targets of broadcastable shapes; nothing checks that they sum to 1."""
    shapes = draw(mutually_broadcastable_shapes(num_shapes=2, max_dims=3, min_side=0, max_side=4)).input_shapes
    reductions = st.sampled_from(["none", "sum", "mean", "batchmean"])
    options = draw(subset(reduction=reductions, log_target=st.booleans()))
    low, high = (-5, 0) if options.get("log_target") else (0, 1)
    return (draw(tensors(shapes[0], -5, 0)), draw(tensors(shapes[1], low, high))), options


CASES = {
    "kl_div": Case(
        (
            tensor([[0.5, 0.3, 0.2], [0.1, 0.8, 0.1]]).log(),
            tensor([[0.7, 0.2, 0.1], [0.2, 0.5, 0.3]]),
        ),
        distributions(),
        options={"reduction": "batchmean"},
        inputs=(0, 1),
    ),
}
