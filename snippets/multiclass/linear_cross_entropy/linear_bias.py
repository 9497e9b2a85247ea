import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
linear_bias = torch.tensor([0.0, 0.0, 2.0])
target = torch.tensor([0, 2])

print(F.linear_cross_entropy(input, linear_weight, target))
#> tensor(2.3254)
print(F.linear_cross_entropy(input, linear_weight, target, linear_bias=linear_bias))
#> tensor(1.9253)
print(F.cross_entropy(F.linear(input, linear_weight, linear_bias), target))
#> tensor(1.9253)

per_position = torch.zeros(3, 4, 2)  # (classes, positions, features)
print(F.linear_cross_entropy(input, per_position, torch.zeros(2, 4, dtype=torch.int64)))
#> tensor(1.0986)
