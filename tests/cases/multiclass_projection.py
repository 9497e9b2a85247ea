"""Multiclass losses that own the last layer: linear cross-entropy, chunked or not, and adaptive softmax."""

import torch
from hypothesis import strategies as st
from torch import nn

from tests.cases import REDUCTIONS, Case, indices, subset, tensor, tensors

OPTIONS = st.builds(
    nn.LinearCrossEntropyOptions,
    batch_chunk_size=st.none() | st.integers(1, 4),
    acc_policy=st.sampled_from(["auto", "accurate", "balanced", "compact"]),
    allow_retain_graph=st.booleans(),
)


@st.composite
def linear_calls(draw):
    """Draw features, a matrix of two to four axes and targets of either kind; one sample, a batch or none."""
    features, classes = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    batch = draw(st.sampled_from([(), (0,), (1,), (3,)]))
    positions = tuple(draw(st.lists(st.integers(1, 2), max_size=2))) if batch else ()
    options = draw(
        subset(
            linear_bias=tensors((classes, *positions), -2.0, 2.0),
            weight=tensors((classes,), 0.25, 4.0),
            reduction=REDUCTIONS,
            label_smoothing=st.floats(0, 1),
            options=st.none() | OPTIONS,
        )
    )
    if draw(st.booleans()):
        target = draw(tensors((*batch, classes, *positions), 0.0, 1.0))
    else:
        target = draw(indices((*batch, *positions), 0, classes - 1))
        if draw(st.booleans()):
            options["ignore_index"] = draw(st.integers(-2, classes - 1))
        ignored = draw(indices(tuple(target.shape), 0, 2)) == 0
        target = torch.where(ignored, options.get("ignore_index", -100), target)
        if ignored.all() and options.get("options"):
            del options["options"]  # of a mean over nothing the chunked path has other gradients
    linear_weight = draw(tensors((classes, *positions, features), -2.0, 2.0))
    return (draw(tensors((*batch, features), -2.0, 2.0)), linear_weight, target), options


def adaptive(input, target, head_weight, *tail_weights, cutoffs, head_bias=None, reduction="mean"):
    """Call the module with weights given; the negated `output` is the loss before reduction."""
    classes = cutoffs[-1] + tail_weights[-1].shape[0]
    with torch.device("meta"):
        module = nn.AdaptiveLogSoftmaxWithLoss(
            input.shape[-1], classes, cutoffs, div_value=1.0, head_bias=head_bias is not None
        )
    weights = dict(zip(dict(module.tail.named_parameters(prefix="tail")), tail_weights, strict=True))
    weights["head.weight"] = head_weight
    if head_bias is not None:
        weights["head.bias"] = head_bias
    output, loss = torch.func.functional_call(module, weights, (input, target))
    return loss if reduction == "mean" else -output


@st.composite
def adaptive_calls(draw):
    """Draw one to three clusters, some with a projection of width 0, some without a target in the batch."""
    features = draw(st.integers(1, 4))
    sizes = draw(st.lists(st.integers(1, 3), min_size=2, max_size=4))
    cutoffs = [sum(sizes[: i + 1]) for i in range(len(sizes) - 1)]
    div_value = draw(st.sampled_from([1.0, 1.5, 2.0, 4.0]))
    head = sizes[0] + len(cutoffs)
    weights = [draw(tensors((head, features), -2.0, 2.0))]
    for i, size in enumerate(sizes[1:], start=1):
        width = int(features // div_value**i)
        weights += [draw(tensors((width, features), -2.0, 2.0)), draw(tensors((size, width), -2.0, 2.0))]
    options = draw(subset(head_bias=tensors((head,), -2.0, 2.0), reduction=st.sampled_from(["none", "mean"])))
    batch = draw(st.sampled_from([(), (0,), (1,), (3,)]))
    target = draw(indices(batch, 0, sum(sizes) - 1))
    return (draw(tensors((*batch, features), -2.0, 2.0)), target, *weights), options | {"cutoffs": cutoffs}


CASES = {
    "linear_cross_entropy": Case(
        (
            tensor([[1.0, 0.0], [0.5, 2.0]]),
            tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]]),
            torch.tensor([0, 2]),
        ),
        linear_calls(),
        inputs=(0, 1),
    ),
    "adaptive_log_softmax_with_loss": Case(
        (
            tensor([[1.0, 0.2], [0.5, 2.0], [-1.0, 0.3]]),
            torch.tensor([0, 2, 3]),
            tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]]),
            tensor([[1.0, 0.5]]),
            tensor([[1.0], [-0.5]]),
        ),
        adaptive_calls(),
        options={"cutoffs": [2]},
        inputs=(0, 2, 3, 4),
        reference=adaptive,
        reductions=("none", "mean"),
    ),
}
