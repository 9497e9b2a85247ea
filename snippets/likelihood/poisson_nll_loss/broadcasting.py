import torch
from torch.nn import functional as F

input = torch.zeros(3, 1)  # a linear layer with one output
target = torch.tensor([1.0, 2.0, 3.0])

print(F.poisson_nll_loss(input, target, reduction="none").shape)
#> torch.Size([3, 3])
print(F.poisson_nll_loss(input.squeeze(1), target, reduction="none").shape)
#> torch.Size([3])
