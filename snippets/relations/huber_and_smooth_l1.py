import torch
from torch.nn import functional as F

input = torch.tensor([0.1, -0.8, 6.0], dtype=torch.float64)
target = torch.zeros(3, dtype=torch.float64)

print(F.huber_loss(input, target, delta=0.5))
#> tensor(1.0517, dtype=torch.float64)
print(0.5 * F.smooth_l1_loss(input, target, beta=0.5))
#> tensor(1.0517, dtype=torch.float64)
