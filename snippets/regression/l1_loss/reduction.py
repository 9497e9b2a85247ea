import torch
from torch.nn import functional as F

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

print(F.l1_loss(input, target, reduction="none"))
#> tensor([[0.5000, 0.0000],
#>         [6.0000, 0.5000]])
print(F.l1_loss(input, target, reduction="sum"))
#> tensor(7.)
print(F.l1_loss(input, target, reduction="mean"), 7.0 / input.numel())
#> tensor(1.7500) 1.75

empty = torch.zeros(0)
print(F.l1_loss(empty, empty, reduction="sum"), F.l1_loss(empty, empty))
#> tensor(0.) tensor(nan)
