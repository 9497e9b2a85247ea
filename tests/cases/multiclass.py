"""Cases of the multiclass losses that take scores or log-probabilities and class indices."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, Case, indices, subset, tensor, tensors

LOGITS = tensor([[2.0, 1.3, -1.0], [0.5, -0.6, 1.2]])
TARGET = torch.tensor([0, 2])


@st.composite
def nll_calls(draw):
    """Draw log-probabilities of any layout, with targets ignored at times and weights zero at times."""
    classes = draw(st.integers(1, 4))
    batch = draw(st.none() | st.lists(st.integers(0, 3), min_size=1, max_size=1))
    further = draw(st.lists(st.integers(1, 2), max_size=3)) if batch else []
    shape = (*batch, classes, *further) if batch else (classes,)
    options = draw(subset(reduction=REDUCTIONS, weight=tensors((classes,), 0.0, 4.0)))
    if draw(st.booleans()):
        options["ignore_index"] = draw(st.integers(-2, classes - 1))
    target = draw(indices((*(batch or ()), *further), 0, classes - 1))
    ignored = draw(indices(tuple(target.shape), 0, 2)) == 0
    target = torch.where(ignored, torch.tensor(options.get("ignore_index", -100)), target)
    return (draw(tensors(shape)), target), options


@st.composite
def multi_margin_calls(draw):
    """Draw scores of one sample or a batch, margins on the grid of the scores: hinges are met exactly."""
    classes = draw(st.integers(1, 4))
    batch = draw(st.sampled_from([(), (1,), (3,)]))
    margin = st.integers(-64, 256).map(lambda step: step / 64)
    options = draw(
        subset(
            reduction=REDUCTIONS,
            p=st.sampled_from([1, 2]),
            margin=margin,
            weight=tensors((classes,), 0.0, 4.0),
        )
    )
    if draw(st.booleans()) and batch and options.get("reduction") == "none":
        batch = (0,)  # of an empty batch PyTorch's sum and mean are memory that nobody wrote
    return (draw(tensors((*batch, classes), -3.0, 3.0)), draw(indices(batch, 0, classes - 1))), options


CASES = {
    "nll_loss": Case((LOGITS.log_softmax(1), TARGET), nll_calls()),
    "multi_margin_loss": Case((LOGITS, TARGET), multi_margin_calls()),
}
