import torch
from torch.nn import functional as F

input = torch.tensor([[[2.0, 0.0], [0.5, 1.0], [-1.0, 3.0]]])  # 1 sequence, 2 steps
target = torch.tensor([[0, 1]])

print(F.cross_entropy(input, target, reduction="none"))
#> tensor([[0.2413, 2.1698]])
print(F.cross_entropy(input, target, reduction="sum"))
#> tensor(2.4112)
print(F.cross_entropy(input, target, reduction="mean"))  # by 2 targets
#> tensor(1.2056)
