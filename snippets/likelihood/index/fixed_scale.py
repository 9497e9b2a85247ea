import math

import torch
from torch.distributions import Laplace, Normal
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0], dtype=torch.float64)
target = torch.tensor([3.0, 3.0, 4.0], dtype=torch.float64)

normal = -Normal(input, 2.0).log_prob(target).mean()
constant = math.log(2.0 * math.sqrt(2 * math.pi))
squared = F.mse_loss(input, target) / (2 * 2.0**2) + constant
print(f"{normal.item():.4f} {squared.item():.4f}")
#> 3.1225 3.1225

laplace = -Laplace(input, 2.0).log_prob(target).mean()
absolute = F.l1_loss(input, target) / 2.0 + math.log(2 * 2.0)
print(f"{laplace.item():.4f} {absolute.item():.4f}")
#> 2.4696 2.4696
