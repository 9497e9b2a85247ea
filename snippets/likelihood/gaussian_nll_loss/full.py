import math

import torch
from torch.distributions import Normal
from torch.nn import functional as F

input = torch.tensor([2.5, 10.0], dtype=torch.float64)
target = torch.tensor([3.0, 4.0], dtype=torch.float64)
var = torch.tensor([0.25, 36.0], dtype=torch.float64)

for full in [False, True]:
    loss = F.gaussian_nll_loss(input, target, var, reduction="none", full=full)
    print(full, loss.numpy().round(4))
    #> False [-0.1931  2.2918]
    #> True [0.7258 3.2107]
print(-Normal(input, var.sqrt()).log_prob(target).numpy().round(4))
#> [0.7258 3.2107]
print(round(0.5 * math.log(2 * math.pi), 4))  # the difference, whatever the input
#> 0.9189
