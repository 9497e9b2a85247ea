import math

import torch
from torch.nn import functional as F


def poisson_nll_loss(
    input, target, log_input=True, full=False, eps=1e-8, reduction="mean"
):
    rate = input.exp() if log_input else input
    log_rate = input if log_input else (input + eps).log()
    loss = rate - target * log_rate
    if full:
        stirling = target * target.log() - target + 0.5 * (2 * math.pi * target).log()
        loss = loss + torch.where(target > 1, stirling, 0.0)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([0.5, 1.0, 2.0])
target = torch.tensor([0.0, 2.0, 9.0])

rates = {"log_input": False, "eps": 0.1}
for options in [{}, {"full": True}, rates, {"reduction": "sum"}]:
    mine = poisson_nll_loss(input, target, **options)
    theirs = F.poisson_nll_loss(input, target, **options)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(-2.7480) True
    #> tensor(1.7335) True
    #> tensor(-1.1227) True
    #> tensor(-8.2439) True
