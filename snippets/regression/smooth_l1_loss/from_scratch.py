import torch
from torch.nn import functional as F


def smooth_l1_loss(input, target, reduction="mean", beta=1.0):
    residual = (input - target).abs()
    loss = residual
    if beta > 0:
        parabola = 0.5 * residual**2 / beta
        loss = torch.where(residual < beta, parabola, residual - 0.5 * beta)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

for options in [{}, {"reduction": "sum"}, {"beta": 0.25}, {"beta": 0.0}]:
    mine = smooth_l1_loss(input, target, **options)
    print(mine, torch.equal(mine, F.smooth_l1_loss(input, target, **options)))
    #> tensor(1.8750) True
    #> tensor(5.6250) True
    #> tensor(2.0833) True
    #> tensor(2.1667) True
