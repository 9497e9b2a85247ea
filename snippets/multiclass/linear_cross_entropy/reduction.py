import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[[1.0, 0.0], [0.0, 1.0]], [[0.5, -1.0], [0.0, 0.0]]])
target = torch.tensor([[0, 1], [1, 1]])  # two positions for each of two samples

print(F.linear_cross_entropy(input, linear_weight, target, reduction="none"))
#> tensor([[0.4741, 0.6931],
#>         [2.3502, 2.1269]])
total = F.linear_cross_entropy(input, linear_weight, target, reduction="sum")
print(total, total / 4)
#> tensor(5.6444) tensor(1.4111)
print(F.linear_cross_entropy(input, linear_weight, target))
#> tensor(1.4111)
