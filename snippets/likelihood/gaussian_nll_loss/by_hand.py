import math

import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0], dtype=torch.float64)
var = torch.tensor([0.25, 1.0, 36.0], dtype=torch.float64)
target = torch.tensor([3.0, 3.0, 4.0], dtype=torch.float64)

first = 0.5 * (math.log(0.25) + (2.5 - 3.0) ** 2 / 0.25)  # sure and right: below zero
second = 0.5 * (math.log(1.0) + (3.0 - 3.0) ** 2 / 1.0)
third = 0.5 * (math.log(36.0) + (10.0 - 4.0) ** 2 / 36.0)  # far off, but said so

print(round(first, 4), second, round(third, 4))
#> -0.1931 0.0 2.2918
print(round((first + second + third) / 3, 4))
#> 0.6995
print(round(F.gaussian_nll_loss(input, target, var).item(), 4))
#> 0.6995
