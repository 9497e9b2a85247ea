import torch
from elbo_loss import elbo_loss

log_variance = torch.tensor([[1e-4]], requires_grad=True)
nothing, mean = torch.zeros(1, 0), torch.zeros(1, 1)

naive = 0.5 * (mean**2 + log_variance.exp() - 1 - log_variance).sum()
print(f"exp(v) - 1 - v {naive.item():.2e}")
#> exp(v) - 1 - v 8.30e-09
print(f"expm1(v) - v   {elbo_loss(nothing, nothing, mean, log_variance).item():.2e}")
#> expm1(v) - v   2.50e-09
print(f"v² / 4         {0.25 * 1e-4**2:.2e}")
#> v² / 4         2.50e-09
