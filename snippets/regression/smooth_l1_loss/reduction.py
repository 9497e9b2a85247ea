import torch
from torch.nn import functional as F

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

print(F.smooth_l1_loss(input, target, reduction="none", beta=0.25))
#> tensor([[0.3750, 0.0000],
#>         [5.8750, 0.3750]])
print(F.smooth_l1_loss(input, target, reduction="sum", beta=0.25))
#> tensor(6.6250)
print(F.smooth_l1_loss(input, target, beta=0.25).item(), 6.625 / input.numel())
#> 1.65625 1.65625
