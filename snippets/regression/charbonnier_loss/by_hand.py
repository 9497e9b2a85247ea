from math import sqrt

import torch
from charbonnier_loss import charbonnier_loss

input = torch.tensor([3.4, 3.0, 10.0], dtype=torch.float64)
target = torch.tensor([3.0, 3.0, 4.0], dtype=torch.float64)
eps = 0.3

small = sqrt((3.4 - 3.0) ** 2 + eps**2)
zero = sqrt(0.0**2 + eps**2)  # an exact prediction costs eps
large = sqrt((10.0 - 4.0) ** 2 + eps**2)  # little more than the distance
print(f"{small:.4f} {zero:.4f} {large:.4f}")
#> 0.5000 0.3000 6.0075
print(f"{(small + zero + large) / 3:.4f}")
#> 2.2692
print(f"{charbonnier_loss(input, target, eps).item():.4f}")
#> 2.2692
