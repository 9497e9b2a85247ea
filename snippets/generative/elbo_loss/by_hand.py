import math

import torch
from elbo_loss import elbo_loss

input = torch.tensor([[2.0, -1.0]], dtype=torch.float64)  # logits
target = torch.tensor([[1.0, 1.0]], dtype=torch.float64)
mean = torch.tensor([[0.5]], dtype=torch.float64)
log_variance = torch.tensor([[math.log(0.25)]], dtype=torch.float64)

reconstruction = math.log(1 + math.exp(-2)) + math.log(1 + math.exp(1))
kl = 0.5 * (0.5**2 + 0.25 - 1 - math.log(0.25))
print(f"{reconstruction:.6f} + {kl:.6f} = {reconstruction + kl:.6f}")
#> 1.440190 + 0.443147 = 1.883337
print(f"{elbo_loss(input, target, mean, log_variance).item():.6f}")
#> 1.883337
