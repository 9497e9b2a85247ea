import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
delta = 1.0

small = 0.5 * (2.5 - 3.0) ** 2  # |residual| 0.5 is within delta: half the square
zero = 0.5 * (3.0 - 3.0) ** 2
large = delta * (abs(10.0 - 4.0) - 0.5 * delta)  # |residual| 6 is beyond: a line

print(small, zero, large)
#> 0.125 0.0 5.5
print((small + zero + large) / 3)
#> 1.875
print(F.huber_loss(input, target, delta=delta).item())
#> 1.875
