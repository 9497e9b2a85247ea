import torch

x = torch.tensor([1.0, 100.0], requires_grad=True)

trap = torch.where(x < 20, torch.log(1 + torch.exp(x)), x)
(slope,) = torch.autograd.grad(trap.sum(), x)
print(trap.tolist(), slope.tolist())
#> [1.31326162815094, 100.0] [0.7310585975646973, nan]

small = x.clamp(max=20)
safe = torch.where(x < 20, torch.log(1 + torch.exp(small)), x)
(slope,) = torch.autograd.grad(safe.sum(), x)
print(safe.tolist(), slope.tolist())
#> [1.31326162815094, 100.0] [0.7310585975646973, 1.0]
