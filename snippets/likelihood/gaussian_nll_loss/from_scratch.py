import math

import torch
from torch.nn import functional as F


def gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction="mean"):
    if isinstance(var, float):
        var = torch.full_like(input, var)
    elif var.shape != input.shape and var.shape == input.shape[:-1]:
        var = var.unsqueeze(-1)  # one variance for each row
    clamped = var.clamp(min=eps)
    var = var + (clamped - var).detach()  # clamps the value, not the gradient
    loss = 0.5 * (var.log() + (input - target) ** 2 / var)
    if full:
        loss = loss + 0.5 * math.log(2 * math.pi)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

for var in [torch.tensor([[0.25, 1.0], [36.0, 0.0]]), torch.tensor([1.0, 4.0]), 2.0]:
    for options in [{}, {"full": True, "eps": 0.5, "reduction": "sum"}]:
        mine = gaussian_nll_loss(input, target, var, **options)
        theirs = F.gaussian_nll_loss(input, target, var, **options)
        print(mine, torch.allclose(mine, theirs))
        #> tensor(31248.7988) True
        #> tensor(5.7744) True
        #> tensor(1.5106) True
        #> tensor(9.7183) True
        #> tensor(2.6278) True
        #> tensor(14.1870) True
