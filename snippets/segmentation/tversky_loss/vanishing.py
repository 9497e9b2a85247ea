import torch
from tversky_loss import focal_tversky_loss


def naive(p, y, gamma):
    wrong = 0.3 * (p * (1 - y)).sum() + 0.7 * ((1 - p) * y).sum()
    hit = (p * y).sum()
    return (1 - (hit + 1) / (hit + wrong + 1)) ** gamma


target = torch.tensor([[[1.0, 1.0, 0.0, 0.0]]])
for gamma in [0.75, 2.0]:
    input = torch.tensor([[[200.0, 200.0, -200.0, -200.0]]], requires_grad=True)
    (bad,) = torch.autograd.grad(naive(input.sigmoid(), target, gamma), input)
    (good,) = torch.autograd.grad(focal_tversky_loss(input, target, gamma=gamma), input)
    print(gamma, bad.flatten().tolist(), good.flatten().tolist())
    #> 0.75 [nan, nan, nan, nan] [-0.0, -0.0, 0.0, 0.0]
    #> 2.0 [0.0, 0.0, 0.0, 0.0] [-0.0, -0.0, 0.0, 0.0]
