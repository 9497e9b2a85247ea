import torch
from torch.nn import functional as F


def multilabel_soft_margin_loss(input, target, weight=None, reduction="mean"):
    zero = torch.zeros_like(input)
    absent = torch.logaddexp(input, zero)  # softplus(x) = -log(1 - sigmoid(x))
    present = torch.logaddexp(-input, zero)  # softplus(-x) = -log(sigmoid(x))
    loss = target * present + (1 - target) * absent
    if weight is not None:
        loss = weight * loss
    loss = loss.sum(-1) / input.shape[-1]  # over the classes, before any reduction
    if reduction == "mean":
        return loss.mean()  # by the number of samples, weight or not
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[2.0, 0.0, -1.0], [1000.0, -3.0, 0.5]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
weight = torch.tensor([1.0, 1.0, 4.0])

for options in [{}, {"reduction": "sum"}, {"reduction": "none"}, {"weight": weight}]:
    mine = multilabel_soft_margin_loss(input, target, **options)
    theirs = F.multilabel_soft_margin_loss(input, target, **options)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(167.1093) True
    #> tensor(334.2187) True
    #> tensor([  0.7111, 333.5075]) True
    #> tensor(168.0030) True
