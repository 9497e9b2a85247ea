import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2, 0.4])
target = torch.tensor([1.0, 0.0, 1.0])
weight = torch.tensor([1.0, 0.0, 3.0])  # the second element does not count

weighted = weight * F.binary_cross_entropy(input, target, reduction="none")
print(weighted)
#> tensor([0.1054, 0.0000, 2.7489])
print(F.binary_cross_entropy(input, target, weight=weight))
#> tensor(0.9514)
print("sum / 3 elements:   ", weighted.sum() / 3)
#> sum / 3 elements:    tensor(0.9514)
print("sum / sum of weight:", weighted.sum() / weight.sum())
#> sum / sum of weight: tensor(0.7136)
