import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.1])

weighted = weight * F.huber_loss(input, target, reduction="none")
print(weighted)
#> tensor([0.1250, 0.0000, 0.5500])
print(F.huber_loss(input, target, weight=weight))
#> tensor(0.2250)
print("sum / 3 elements:  ", weighted.sum() / 3)
#> sum / 3 elements:   tensor(0.2250)
print("sum / sum of weight:", weighted.sum() / weight.sum())
#> sum / sum of weight: tensor(0.3214)
