import torch
from torch.nn import functional as F

target = torch.ones(1)


def clamp_form(x):
    return x.clamp(min=0) - x * target + torch.log1p(torch.exp(-x.abs()))


def maximum_form(x):
    zero = torch.zeros_like(x)
    return torch.maximum(x, zero) - x * target + torch.log1p(torch.exp(-x.abs()))


def pytorch(x):
    return F.binary_cross_entropy_with_logits(x, target)


for form in [clamp_form, maximum_form, pytorch]:
    x = torch.zeros(1, requires_grad=True)
    form(x).sum().backward()
    print(f"{form.__name__:12} {x.grad.item()}")
    #> clamp_form   0.0
    #> maximum_form -0.5
    #> pytorch      -0.5
