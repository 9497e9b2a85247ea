import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = torch.zeros(4)
weight = torch.tensor([1.0, 2.0, 0.0, 0.0])
total = (weight * F.mse_loss(input, target, reduction="none")).sum()
print("by the weights that are not 0", total / weight.count_nonzero())
#> by the weights that are not 0 tensor(4.5000)
print("by the number of samples", total / len(weight))
#> by the number of samples tensor(2.2500)
print("by the sum of the weights", F.mse_loss(input, target, weight=weight))
#> by the sum of the weights tensor(3.)
