import torch
from torch.nn import functional as F


def cross_entropy(
    input,
    target,
    weight=None,
    ignore_index=-100,
    reduction="mean",
    label_smoothing=0.0,
):
    input = input.movedim(1 if input.dim() > 1 else 0, -1)  # classes last
    log_p = input - input.logsumexp(-1, keepdim=True)
    classes = input.shape[-1]
    w = input.new_ones(classes) if weight is None else weight

    if target.is_floating_point():  # class probabilities
        q = target.movedim(1 if target.dim() > 1 else 0, -1)
        q = (1 - label_smoothing) * q + label_smoothing / classes
        loss = -(w * q * log_p).sum(-1)
        denominator = loss.numel()
    else:  # class indices
        kept = target != ignore_index
        index = torch.where(kept, target, 0)
        loss = -w[index] * log_p.gather(-1, index[..., None])[..., 0]
        if label_smoothing > 0:
            spread = -(w * log_p).mean(-1)
            loss = (1 - label_smoothing) * loss + label_smoothing * spread
        loss = torch.where(kept, loss, 0.0)
        denominator = (w[index] * kept).sum()

    if reduction == "mean":
        return loss.sum() / denominator
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0], [0.3, 0.1, 0.2]])
weight = torch.tensor([1.0, 2.0, 5.0])
index = torch.tensor([0, 1, -100])
probability = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.5, 0.5], [0.1, 0.1, 0.8]])

for target in [index, probability]:
    for options in [{}, {"weight": weight}, {"weight": weight, "label_smoothing": 0.1}]:
        mine = cross_entropy(input, target, **options)
        print(mine, torch.allclose(mine, F.cross_entropy(input, target, **options)))
        #> tensor(1.2056) True
        #> tensor(1.5270) True
        #> tensor(1.6886) True
        #> tensor(0.9377) True
        #> tensor(2.7441) True
        #> tensor(2.8831) True
