import torch
from mape_loss import mape_loss, msle_loss
from torch.nn import functional as F

input = torch.tensor([90.0, 11.0, 3.0], dtype=torch.float64)
target = torch.tensor([100.0, 10.0, 4.0], dtype=torch.float64)

print(mape_loss(input, target, reduction="none"))
#> tensor([0.1000, 0.1000, 0.2500], dtype=torch.float64)
print(F.l1_loss(input, target, reduction="none") / target.abs())
#> tensor([0.1000, 0.1000, 0.2500], dtype=torch.float64)

print(msle_loss(input, target))
#> tensor(0.0227, dtype=torch.float64)
print(F.mse_loss(input.log1p(), target.log1p()))
#> tensor(0.0227, dtype=torch.float64)
