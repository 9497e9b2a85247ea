import torch
from torch.nn import functional as F

input = torch.tensor([10, 200], dtype=torch.uint8)
target = torch.tensor([20, 100], dtype=torch.uint8)
print((input - target).tolist(), (input - target).square().tolist())
#> [246, 100] [100, 16]
try:
    F.mse_loss(input, target)
except NotImplementedError as error:
    print(error)
    #> "mse_cpu" not implemented for 'Byte'

# Repair
print((input.float() - target.float()).square().tolist())
#> [100.0, 10000.0]
print(f"{F.mse_loss(input.float() / 255, target.float() / 255):.4f}")
#> 0.0777
