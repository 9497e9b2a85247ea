import math

import torch
from torch.nn import functional as F

input = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64)
target = torch.tensor([0.0, 2.0, 9.0], dtype=torch.float64)

first = math.exp(0.0) - 0 * 0.0  # the rate, minus the count times the log-rate
second = math.exp(1.0) - 2 * 1.0
third = math.exp(2.0) - 9 * 2.0

print(round(first, 4), round(second, 4), round(third, 4))
#> 1.0 0.7183 -10.6109
print(round((first + second + third) / 3, 4))
#> -2.9642
print(round(F.poisson_nll_loss(input, target).item(), 4))
#> -2.9642
