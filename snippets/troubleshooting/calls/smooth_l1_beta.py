import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.tensor([2.5, 3.0]), torch.tensor([3.0, 5.0])

try:
    nn.SmoothL1Loss(beta=-1.0)(input, target)
except RuntimeError as error:
    print(error)
    #> smooth_l1_loss does not support negative values for beta.

# Repair
print(F.smooth_l1_loss(input, target, beta=1.0))
#> tensor(0.8125)
print(F.smooth_l1_loss(input, target, beta=0.0), F.l1_loss(input, target))  # the same
#> tensor(1.2500) tensor(1.2500)
