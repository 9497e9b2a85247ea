import torch
from torch.nn import functional as F

features = torch.tensor([[1.0, -0.5], [0.2, 2.0]], dtype=torch.float64)
weight = torch.tensor([[0.5, 1.0], [-1.0, 0.3], [0.0, 0.7]], dtype=torch.float64)
target = torch.tensor([0, 2])

print(F.linear_cross_entropy(features, weight, target))
#> tensor(0.9611, dtype=torch.float64)
print(F.cross_entropy(features @ weight.T, target))
#> tensor(0.9611, dtype=torch.float64)
