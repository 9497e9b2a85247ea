import torch
from torch import nn
from torch.nn import functional as F


def linear_cross_entropy(
    input,
    linear_weight,
    target,
    *,
    linear_bias=None,
    weight=None,
    reduction="mean",
    ignore_index=None,
    label_smoothing=0.0,
    options=None,  # changes how the number is computed, never the number
):
    classes, axis = linear_weight.shape[0], input.dim() - 1
    logits = torch.tensordot(input, linear_weight, dims=([-1], [-1]))
    if linear_bias is not None:
        logits = logits + linear_bias
    log_p = logits - logits.logsumexp(axis, keepdim=True)
    if weight is None:
        weight = logits.new_ones(classes)

    if target.shape == logits.shape:  # probabilities
        share, counts = target, torch.ones_like(log_p.sum(axis))
        kept = counts > 0
    else:
        kept = target != (-100 if ignore_index is None else ignore_index)
        label = target.where(kept, 0)
        share = F.one_hot(label, classes).movedim(-1, axis).to(log_p.dtype)
        counts = weight[label] * kept
    share = (1 - label_smoothing) * share + label_smoothing / classes
    class_weight = weight.reshape([classes] + [1] * (linear_weight.dim() - 2))
    loss = -(class_weight * share * log_p).sum(axis)
    loss = loss.where(kept, 0)

    if reduction == "mean":
        return loss.sum() / counts.sum()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])

for options in [
    {},
    {"reduction": "sum", "linear_bias": torch.tensor([0.0, 1.0, 2.0])},
    {"weight": torch.tensor([1.0, 2.0, 3.0]), "label_smoothing": 0.3},
    {"ignore_index": 2},
    {"options": nn.LinearCrossEntropyOptions(batch_chunk_size=1)},
]:
    mine = linear_cross_entropy(input, linear_weight, target, **options)
    theirs = F.linear_cross_entropy(input, linear_weight, target, **options)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(2.3254) True
    #> tensor(4.7553) True
    #> tensor(2.7449) True
    #> tensor(0.6803) True
    #> tensor(2.3254) True
