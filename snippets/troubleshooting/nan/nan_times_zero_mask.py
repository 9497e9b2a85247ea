import torch
from torch.nn import functional as F

input = torch.tensor([2.0, 3.0, 5.0])
target = torch.tensor([1.0, 1.0, float("nan")])  # the third value is missing
mask = ~target.isnan()
each = F.mse_loss(input, target, reduction="none")
print((each * mask).sum().item() / mask.sum().item())
#> nan

# Repair
print(F.mse_loss(input[mask], target[mask]).item())
#> 2.5
filled = target.nan_to_num(0.0)
each = F.mse_loss(input, filled, reduction="none")
print((each * mask).sum().item() / mask.sum().item())
#> 2.5
