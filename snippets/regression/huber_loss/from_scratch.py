import torch
from torch.nn import functional as F


def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
    residual = (input - target).abs()
    square = 0.5 * residual**2
    line = delta * (residual - 0.5 * delta)
    loss = torch.where(residual <= delta, square, line)
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean()  # by the number of elements, weight or not
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.1])

for options in [{}, {"reduction": "sum"}, {"delta": 0.25}, {"weight": weight}]:
    mine = huber_loss(input, target, **options)
    print(mine, torch.equal(mine, F.huber_loss(input, target, **options)))
    #> tensor(1.8750) True
    #> tensor(5.6250) True
    #> tensor(0.5208) True
    #> tensor(0.2250) True
