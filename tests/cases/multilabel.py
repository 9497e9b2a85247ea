"""Cases of the multi-label losses: one takes multi-hot targets, the other lists of class indices."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, Case, indices, subset, tensor, tensors

LOGITS = tensor([[2.0, 1.3, -1.0], [0.5, -0.6, 1.2]])


@st.composite
def soft_margin_calls(draw):
    """Draw logits and targets of one shape, hard or soft, empty batches included."""
    classes = draw(st.integers(1, 4))
    shape = (*draw(st.lists(st.integers(0, 3), max_size=2)), classes)
    hard = indices(shape, 0, 1).map(torch.Tensor.double)
    options = draw(subset(reduction=REDUCTIONS, weight=tensors((classes,), 0.0, 4.0)))
    return (draw(tensors(shape, -30.0, 30.0)), draw(hard | tensors(shape, 0.0, 1.0))), options


@st.composite
def margin_calls(draw):
    """Draw index lists that end anywhere, repeat labels and carry junk behind the first -1."""
    classes = draw(st.integers(1, 5))
    batch = draw(st.sampled_from([(), (1,), (3,)]))
    options = draw(subset(reduction=REDUCTIONS))
    if draw(st.booleans()) and batch and options.get("reduction") == "none":
        batch = (0,)  # of an empty batch PyTorch's sum and mean are memory that nobody wrote
    shape = (*batch, classes)
    return (draw(tensors(shape, -2.0, 2.0)), draw(indices(shape, -1, classes - 1))), options


CASES = {
    "multilabel_soft_margin_loss": Case((LOGITS, tensor([[1, 0, 1], [0, 1, 0]])), soft_margin_calls()),
    "multilabel_margin_loss": Case((LOGITS, torch.tensor([[2, 0, -1], [1, -1, -1]])), margin_calls()),
}
