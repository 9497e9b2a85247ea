import torch
from torch.nn import functional as F

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

print(F.mse_loss(input, target, reduction="none"))
#> tensor([[ 0.2500,  0.0000],
#>         [36.0000,  0.2500]])
print(F.mse_loss(input, target, reduction="sum"))
#> tensor(36.5000)
print(F.mse_loss(input, target, reduction="mean"), 36.5 / input.numel())
#> tensor(9.1250) 9.125
