import torch
from torch.nn import functional as F

input = torch.tensor([[[-1.0, -0.5], [-2.0, -4.0]]])  # 1 sample, 2 positions
target = torch.tensor([[0, 1]])

print(F.nll_loss(input, target, reduction="none"))
#> tensor([[1., 4.]])
print(F.nll_loss(input, target, reduction="sum"))
#> tensor(5.)
print(F.nll_loss(input, target, reduction="mean"), 5 / target.numel())
#> tensor(2.5000) 2.5
