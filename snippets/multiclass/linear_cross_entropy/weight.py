import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0], [2.0, 1.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2, 0])
weight = torch.tensor([1.0, 1.0, 8.0])  # of the classes

head = (input, linear_weight)

total = F.linear_cross_entropy(*head, target, weight=weight, reduction="sum")
print(F.linear_cross_entropy(*head, target, weight=weight))
#> tensor(3.2852)
print("sum / weights of the targets:", total / (1.0 + 8.0 + 1.0))
#> sum / weights of the targets: tensor(3.2852)
print("sum / 3 elements:            ", total / 3)
#> sum / 3 elements:             tensor(10.9505)

target = F.one_hot(target).float()  # the same targets as probabilities: another mean
print(F.linear_cross_entropy(*head, target, weight=weight))
#> tensor(10.9505)
