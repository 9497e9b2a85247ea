import torch

loss = torch.tensor([[2.0, 4.0, 7.0, 7.0], [3.0, 7.0, 7.0, 7.0]])
mask = torch.tensor([[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]])
print((loss * mask).mean().item())
#> 1.125

# Repair
print(((loss * mask).sum() / mask.sum()).item())
#> 3.0
