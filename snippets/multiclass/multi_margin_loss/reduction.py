import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
target = torch.tensor([0, 2])

print(F.multi_margin_loss(input, target, reduction="none"))
#> tensor([0.1667, 0.1667])
print(F.multi_margin_loss(input, target, reduction="sum"))
#> tensor(0.3333)
print(F.multi_margin_loss(input, target, reduction="mean"))
#> tensor(0.1667)
