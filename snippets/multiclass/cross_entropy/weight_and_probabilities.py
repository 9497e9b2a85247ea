import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
index = torch.tensor([0, 1])
one_hot = F.one_hot(index, 3).float()
weight = torch.tensor([1.0, 2.0, 5.0])

print(F.cross_entropy(input, index, weight, reduction="none"))
#> tensor([0.2413, 4.3397])
print(F.cross_entropy(input, one_hot, weight, reduction="none"))
#> tensor([0.2413, 4.3397])
print(F.cross_entropy(input, index, weight), "divided by 1 + 2")
#> tensor(1.5270) divided by 1 + 2
print(F.cross_entropy(input, one_hot, weight), "divided by 2")
#> tensor(2.2905) divided by 2

total = F.cross_entropy(input, one_hot, weight, reduction="sum")
print(total / (one_hot * weight).sum())
#> tensor(1.5270)
