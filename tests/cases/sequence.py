"""Cases of the sequence losses: padded, joined and unbatched targets, empty ones and ones that do not fit."""

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, Case, indices, subset, tensor, tensors

SAMPLE = (
    tensor(
        [
            [[1, 3, 0], [2, 0, 1]],
            [[2, 1, 0], [0, 1, 3]],
            [[0, 1, 2], [1, 2, 0]],
            [[1, 0, 2], [3, 1, 0]],
        ]
    ).log_softmax(-1),
    torch.tensor([[1, 2], [2, 0]]),
    torch.tensor([4, 3]),
    torch.tensor([2, 1]),
)


@st.composite
def calls(draw):
    """Draw log-probabilities that sum to one, as the backward pass assumes, and targets in each form."""
    T, N, C = draw(st.integers(1, 5)), draw(st.integers(1, 3)), draw(st.integers(2, 4))
    form = draw(st.sampled_from(["padded", "joined", "unbatched"]))
    N = 1 if form == "unbatched" else N
    options = draw(subset(reduction=REDUCTIONS, zero_infinity=st.booleans(), blank=st.integers(0, C - 1)))
    log_probs = draw(tensors((T, N, C), -4, 4)).log_softmax(-1)
    input_lengths = draw(st.lists(st.integers(0, T), min_size=N, max_size=N))
    target_lengths = draw(st.lists(st.integers(0, 3), min_size=N, max_size=N))
    targets = draw(indices((N, 3) if form == "padded" else (sum(target_lengths),), 0, C - 2))
    targets = targets + (targets >= options.get("blank", 0))  # every class but the blank
    if form == "unbatched":
        log_probs = log_probs[:, 0]
    if draw(st.booleans()):
        return (log_probs, targets, tuple(input_lengths), tuple(target_lengths)), options
    dtype = draw(st.sampled_from([torch.int64, torch.int32]))
    shape = () if form == "unbatched" else (N,)
    lengths = [torch.tensor(sizes, dtype=dtype).reshape(shape) for sizes in (input_lengths, target_lengths)]
    return (log_probs, targets, *lengths), options


CASES = {"ctc_loss": Case(SAMPLE, calls())}
