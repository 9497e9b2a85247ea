from math import exp, log

import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, -0.4])
target = torch.tensor([1.0, 0.0, 1.0])

first = max(2.2, 0) - 2.2 * 1 + log(1 + exp(-2.2))  # = log(1 + exp(-2.2))
second = max(-1.4, 0) + 1.4 * 0 + log(1 + exp(-1.4))
third = max(-0.4, 0) + 0.4 * 1 + log(1 + exp(-0.4))  # wrong sign: the 0.4 stays

print(f"{first:.4f} {second:.4f} {third:.4f}")
#> 0.1051 0.2204 0.9130
print(f"{(first + second + third) / 3:.4f}")
#> 0.4128
print(f"{F.binary_cross_entropy_with_logits(input, target).item():.4f}")
#> 0.4128
