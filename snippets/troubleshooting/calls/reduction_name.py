from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
anchor = torch.zeros(2, 2)

for call in [
    lambda: nn.MSELoss(reduction="average")(input, target),
    lambda: F.mse_loss(input, target, reduction="batchmean"),  # kl_div's alone
    lambda: F.mse_loss(input, target, reduction=None),
    lambda: F.mse_loss(input, target, reduction=False),
    lambda: nn.HuberLoss(0.5)(input, target),  # `reduction` comes first
    lambda: F.mse_loss(input, target, reduction="avg", weight=input),
    lambda: F.gaussian_nll_loss(input, target, torch.ones(2), reduction="avg"),
    lambda: F.poisson_nll_loss(input, target, reduction=None),
]:
    try:
        call()
    except (ValueError, TypeError) as error:
        print(fill(str(error), 76))
        #> average is not a valid value for reduction
        #> batchmean is not a valid value for reduction
        #> None is not a valid value for reduction
        #> False is not a valid value for reduction
        #> 0.5 is not a valid value for reduction
        #> Invalid reduction mode: avg. Expected one of 'none', 'mean', 'sum'.
        #> avg is not valid
        #> unsupported operand type(s) for +: 'NoneType' and 'str'

# Repair
for reduction in ["none", "mean", "sum"]:
    print(F.mse_loss(input, target, reduction=reduction))
    #> tensor([0., 4.])
    #> tensor(2.)
    #> tensor(4.)
