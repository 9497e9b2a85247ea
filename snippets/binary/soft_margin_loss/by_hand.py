from math import exp, log

import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, -0.4])
target = torch.tensor([1.0, -1.0, 1.0])

first = log(1 + exp(-1 * 2.2))  # margin 2.2: right and clear
second = log(1 + exp(1 * -1.4))  # margin 1.4: both are negative
third = log(1 + exp(-1 * -0.4))  # margin -0.4: the signs differ

print(f"{first:.4f} {second:.4f} {third:.4f}")
#> 0.1051 0.2204 0.9130
print(f"{(first + second + third) / 3:.4f}")
#> 0.4128
print(f"{F.soft_margin_loss(input, target).item():.4f}")
#> 0.4128
