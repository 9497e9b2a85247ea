import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
beta = 2.0

small = 0.5 * (2.5 - 3.0) ** 2 / beta  # |residual| 0.5 is below beta: parabola
zero = 0.5 * (3.0 - 3.0) ** 2 / beta
large = abs(10.0 - 4.0) - 0.5 * beta  # |residual| 6 is above beta: line of slope 1

print(small, zero, large)
#> 0.0625 0.0 5.0
print((small + zero + large) / 3)
#> 1.6875
print(F.smooth_l1_loss(input, target, beta=beta).item())
#> 1.6875
