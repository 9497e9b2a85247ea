import torch
from torch.nn import functional as F


def l1_loss(input, target, reduction="mean", weight=None):
    loss = (input - target).abs()
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean() if weight is None else loss.sum() / weight.sum()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

for options in [{}, {"reduction": "sum"}, {"reduction": "none"}, {"weight": weight}]:
    mine = l1_loss(input, target, **options)
    print(mine, torch.equal(mine, F.l1_loss(input, target, **options)))
    #> tensor(2.1667) True
    #> tensor(6.5000) True
    #> tensor([0.5000, 0.0000, 6.0000]) True
    #> tensor(1.4000) True
