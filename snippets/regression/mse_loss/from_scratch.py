import torch
from torch.nn import functional as F


def mse_loss(input, target, reduction="mean", weight=None):
    loss = (input - target) ** 2
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean() if weight is None else loss.sum() / weight.sum()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

for options in [{}, {"reduction": "sum"}, {"reduction": "none"}, {"weight": weight}]:
    mine = mse_loss(input, target, **options)
    print(mine, torch.equal(mine, F.mse_loss(input, target, **options)))
    #> tensor(12.0833) True
    #> tensor(36.2500) True
    #> tensor([ 0.2500,  0.0000, 36.0000]) True
    #> tensor(7.3000) True
