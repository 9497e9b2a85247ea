import warnings

import torch
from torch.nn import functional as F


def passes(loss, input):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of float32
        return torch.autograd.gradcheck(loss, input, raise_exception=False)


def l1(x):
    return x.abs().sum()


x = torch.tensor([0.5, -2.0], dtype=torch.float64, requires_grad=True)
print("float64       ", passes(F.softplus, x))
#> float64        True
print("float32       ", passes(F.softplus, x.detach().float().requires_grad_()))
#> float32        False
kink = torch.tensor([1e-7, -2.0], dtype=torch.float64, requires_grad=True)
print("near a kink   ", passes(l1, kink), "and away from it", passes(l1, x))
#> near a kink    False and away from it True
print("detached part ", passes(lambda x: (x * x.detach()).sum(), x))
#> detached part  False
