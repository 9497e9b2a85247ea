import torch
from torch.nn import functional as F

input = torch.ones(2, 2)
target = torch.tensor([[0.0, 1.0], [2.0, 3.0]])

print(F.poisson_nll_loss(input, target, reduction="none"))
#> tensor([[ 2.7183,  1.7183],
#>         [ 0.7183, -0.2817]])
print(F.poisson_nll_loss(input, target, reduction="sum"))
#> tensor(4.8731)
print(F.poisson_nll_loss(input, target, reduction="mean"), 4.8731 / 4)
#> tensor(1.2183) 1.218275
