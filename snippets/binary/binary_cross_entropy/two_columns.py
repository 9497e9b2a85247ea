import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2, 0.4], dtype=torch.float64)
target = torch.tensor([1, 0, 1])

columns = torch.stack([1 - input, input], dim=1)  # probability of class 0, of class 1
print(F.nll_loss(columns.log(), target))
#> tensor(0.4149, dtype=torch.float64)
print(F.binary_cross_entropy(input, target.double()))
#> tensor(0.4149, dtype=torch.float64)
