import torch
from torch.nn import functional as F

input = torch.tensor([0.1, -0.8, 6.0], dtype=torch.float64)
target = torch.zeros(3, dtype=torch.float64)

print(F.gaussian_nll_loss(input, target, torch.ones_like(input)))
#> tensor(6.1083, dtype=torch.float64)
print(F.mse_loss(input, target) / 2)
#> tensor(6.1083, dtype=torch.float64)
