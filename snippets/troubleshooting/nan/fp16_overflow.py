import torch
from torch.nn import functional as F

input = torch.tensor([300.0], dtype=torch.float16)
target = torch.zeros(1, dtype=torch.float16)
print(F.mse_loss(input, target).item(), "the largest:", torch.finfo(torch.float16).max)
#> inf the largest: 65504.0

# Repair
print(F.mse_loss(input.float(), target.float()).item())
#> 90000.0
with torch.autocast("cpu", dtype=torch.float16):
    print(F.mse_loss(input, target).item())
    #> 90000.0
