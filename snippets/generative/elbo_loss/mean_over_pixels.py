import torch
from elbo_loss import elbo_loss
from torch.nn import functional as F

input = torch.full((1, 784), 0.5, dtype=torch.float64)  # a 28 x 28 image
target = torch.ones(1, 784, dtype=torch.float64)
mean = torch.full((1, 8), 1.0, dtype=torch.float64)
log_variance = torch.zeros(1, 8, dtype=torch.float64)

kl = 0.5 * (mean**2 + log_variance.exp() - 1 - log_variance).sum()
summed = elbo_loss(input, target, mean, log_variance) - kl
averaged = F.binary_cross_entropy_with_logits(input, target)  # reduction="mean"
print(f"KL {kl:.1f}, image summed {summed:.2f}, image averaged {averaged:.4f}")
#> KL 4.0, image summed 371.68, image averaged 0.4741
both = elbo_loss(input, target, mean, log_variance, beta=784.0) / 784
print(f"{averaged + kl:.4f} {both:.4f}")
#> 4.4741 4.4741

whole = elbo_loss(input, target, mean, log_variance)
print(f"{784 * (averaged + kl / 784):.4f} {whole:.4f}")  # both averaged: beta is 1
#> 375.6764 375.6764
