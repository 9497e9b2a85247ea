import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0])
target = torch.tensor([3.0, 3.0], dtype=torch.float64)  # from NumPy
for loss in [F.mse_loss, F.l1_loss, F.smooth_l1_loss]:
    print(loss.__name__, loss(input, target).dtype)
    #> mse_loss torch.float64
    #> l1_loss torch.float64
    #> smooth_l1_loss torch.float64

# Repair
print(F.mse_loss(input, target.float()).dtype)
#> torch.float32
