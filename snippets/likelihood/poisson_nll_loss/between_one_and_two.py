import torch
from torch.nn import functional as F

target = torch.tensor([0.5, 1.0, 1.001, 1.5], dtype=torch.float64)
input = torch.zeros_like(target)

print(F.poisson_nll_loss(input, target, reduction="none", full=True).numpy().round(4))
#> [1.     1.     0.9194 1.2299]
exact = F.poisson_nll_loss(input, target, reduction="none") + torch.lgamma(target + 1)
print(exact.numpy().round(4))
#> [0.8792 1.     1.0004 1.2847]
