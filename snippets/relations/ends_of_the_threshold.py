import torch
from torch.nn import functional as F

input = torch.tensor([0.1, -0.8, 6.0], dtype=torch.float64)
target = torch.zeros(3, dtype=torch.float64)

print(F.huber_loss(input, target, delta=100.0), F.mse_loss(input, target) / 2)
#> tensor(6.1083, dtype=torch.float64) tensor(6.1083, dtype=torch.float64)
print(F.smooth_l1_loss(input, target, beta=0.0), F.l1_loss(input, target))
#> tensor(2.3000, dtype=torch.float64) tensor(2.3000, dtype=torch.float64)
