import warnings
from textwrap import fill

import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.SmoothL1Loss(0.25)  # meant as beta, lands in size_average
print(fill(str(caught[0].message), 80))
#> size_average and reduce args will be deprecated, please use reduction='mean'
#> instead.
print(loss.beta, loss.reduction, loss(input, target))
#> 1.0 mean tensor(1.8750)
print(nn.SmoothL1Loss(beta=0.25)(input, target))
#> tensor(2.0833)
