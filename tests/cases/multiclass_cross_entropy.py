"""Cross-entropy: class indices and probabilities, any shape, every option, ignored rows, empty batches."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, Case, indices, subset, tensor, tensors

IGNORED = -7
"""An `ignore_index` of the draws; -100, the default, is drawn as well."""


@st.composite
def shapes(draw) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Draw the shape of the logits and of the class indices: unbatched, or with up to two further axes."""
    classes = draw(st.integers(1, 4))
    if draw(st.integers(0, 4)) == 0:
        return (classes,), ()
    batch = draw(st.integers(0, 3))
    rest = tuple(draw(st.lists(st.integers(0, 3), max_size=2)))
    return (batch, classes, *rest), (batch, *rest)


@st.composite
def calls(draw):
    """Draw one call. Whole rows are ignored at times; masked logits appear beside class indices."""
    shape, target_shape = draw(shapes())
    classes = shape[1] if len(shape) > 1 else shape[0]
    input = draw(tensors(shape))
    options = draw(subset(reduction=REDUCTIONS, label_smoothing=st.sampled_from([0.0, 1.0]) | st.floats(0.01, 0.9)))
    if draw(st.booleans()):
        options["weight"] = draw(tensors((classes,), 0.0, 4.0))
    if draw(st.booleans()):
        return (input, draw(tensors(shape, 0.0, 1.0))), options
    target = draw(indices(target_shape, 0, classes - 1))
    ignored = draw(st.sampled_from([None, IGNORED, 0]))
    if ignored is not None:
        options["ignore_index"] = ignored
    if ignored != 0:
        kept = draw(indices(target_shape, 0, 2)) > 0
        target = torch.where(kept & draw(st.booleans()), target, -100 if ignored is None else ignored)
    if draw(st.integers(0, 3)) == 0:
        input = torch.where(draw(tensors(shape)) > 8, -torch.inf, input)
    return (input, target), options


CASES = {
    "cross_entropy": Case(
        sample=(tensor([[2.0, 0.5, -1.0], [0.1, 1.2, 3.0], [0.3, 0.4, 0.2]]), torch.tensor([0, 1, 1])),
        options={"weight": tensor([1.0, 2.0, 0.5])},
        generated=calls(),
    ),
}
