import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 1])
smoothed = torch.tensor([[0.8, 0.1, 0.1], [0.1, 0.8, 0.1]])  # 0.3 spread

print(F.linear_cross_entropy(input, linear_weight, target))
#> tensor(0.4504)
print(F.linear_cross_entropy(input, linear_weight, target, label_smoothing=0.3))
#> tensor(0.7879)
print(F.linear_cross_entropy(input, linear_weight, smoothed))
#> tensor(0.7879)
