import torch
from torch.distributions import Poisson
from torch.nn import functional as F

input = torch.tensor([0.5, 1.0, 1.5], dtype=torch.float64)
target = torch.tensor([1.0, 2.0, 5.0], dtype=torch.float64)

full = F.poisson_nll_loss(input, target, full=True, reduction="none")
exact = F.poisson_nll_loss(input, target, reduction="none") + torch.lgamma(target + 1)
print(full.numpy().round(4))
#> [1.1487 1.3701 1.7525]
print(exact.numpy().round(4))
#> [1.1487 1.4114 1.7692]
print(-Poisson(input.exp()).log_prob(target).numpy().round(4))
#> [1.1487 1.4114 1.7692]
