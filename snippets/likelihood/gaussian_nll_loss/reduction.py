import torch
from torch.nn import functional as F

input = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
target = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
var = torch.ones(2, 2)

print(F.gaussian_nll_loss(input, target, var, reduction="none"))
#> tensor([[0.0000, 0.5000],
#>         [2.0000, 4.5000]])
print(F.gaussian_nll_loss(input, target, var, reduction="sum"))
#> tensor(7.)
print(F.gaussian_nll_loss(input, target, var, reduction="mean"), 7 / 4)
#> tensor(1.7500) 1.75
