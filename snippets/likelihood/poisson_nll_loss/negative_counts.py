import torch
from torch.distributions import Poisson
from torch.nn import functional as F

for value in [0.0, -10.0, -1000.0]:
    input = torch.tensor([value], dtype=torch.float64)
    loss = F.poisson_nll_loss(input, torch.tensor([-1.0]))
    print(value, f"{loss.item():.2f}")
    #> 0.0 1.00
    #> -10.0 -10.00
    #> -1000.0 -1000.00

target = torch.tensor([-1.0, 0.5, 2.0])
print(Poisson.support.check(target))  # what a count must be
#> tensor([False, False,  True])
