import torch
from charbonnier_loss import charbonnier_loss

residual = torch.tensor([0.0, 0.01, 1.0], dtype=torch.float64)
zero = torch.zeros_like(residual)
eps = 1e-3

squared = charbonnier_loss(residual, zero, eps, reduction="none")
unsquared = torch.sqrt(residual**2 + eps)  # how some toolboxes write it
print(squared.numpy().round(4))
#> [0.001 0.01  1.   ]
print(unsquared.numpy().round(4))
#> [0.0316 0.0332 1.0005]
print(charbonnier_loss(residual, zero, eps**0.5, reduction="none").numpy().round(4))
#> [0.0316 0.0332 1.0005]
