import torch
from torch.nn import functional as F

input = torch.zeros(5, dtype=torch.float64)
target = torch.tensor([0.0, 1.0, 2.0, 5.0, 20.0], dtype=torch.float64)

short = F.poisson_nll_loss(input, target, reduction="none")
full = F.poisson_nll_loss(input, target, reduction="none", full=True)
print((full - short).numpy().round(4))  # what full=True adds
#> [ 0.      0.      0.6518  4.7708 42.3315]
print(torch.lgamma(target + 1).numpy().round(4))  # log y!, which it stands for
#> [ 0.      0.      0.6931  4.7875 42.3356]
