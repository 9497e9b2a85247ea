import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0, 5.0])  # one for each class

print(F.cross_entropy(input, target, reduction="none"))
#> tensor([0.2413, 2.1698])
weighted = F.cross_entropy(input, target, weight, reduction="none")
print(weighted)
#> tensor([0.2413, 4.3397])
print(F.cross_entropy(input, target, weight))
#> tensor(1.5270)
print("sum / (1 + 2):", weighted.sum() / weight[target].sum())
#> sum / (1 + 2): tensor(1.5270)
print("sum / 2:      ", weighted.sum() / 2)
#> sum / 2:       tensor(2.2905)
