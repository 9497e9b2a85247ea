import torch
from log_cosh_loss import log_cosh_loss
from torch.nn import functional as F

residual = torch.tensor([0.1, -0.8, 6.0], dtype=torch.float64)
zero, one = torch.zeros_like(residual), torch.ones_like(residual)

print(log_cosh_loss(residual, zero, "none"))
#> tensor([4.9917e-03, 2.9075e-01, 5.3069e+00], dtype=torch.float64)
both = sum(
    F.soft_margin_loss(2 * residual, label, reduction="none") for label in (one, -one)
)
print(both / 2 - torch.tensor(2.0, dtype=torch.float64).log())
#> tensor([4.9917e-03, 2.9075e-01, 5.3069e+00], dtype=torch.float64)
