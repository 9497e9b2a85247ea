import torch
from log_cosh_loss import log_cosh_loss

residual = torch.linspace(-50, 50, 100001, dtype=torch.float64)
density = torch.exp(-log_cosh_loss(residual, torch.zeros_like(residual), "none"))

print(f"area {torch.trapezoid(density, residual):.6f}, pi {torch.pi:.6f}")
#> area 3.141593, pi 3.141593
variance = torch.trapezoid(residual**2 * density, residual) / torch.pi
print(f"variance {variance:.6f}, (pi / 2)^2 {(torch.pi / 2) ** 2:.6f}")
#> variance 2.467401, (pi / 2)^2 2.467401
