import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)

trap = torch.where(x > 0, x.sqrt(), 0)
(slope,) = torch.autograd.grad(trap.sum(), x)
print(trap.tolist(), slope.tolist())
#> [0.0, 2.0] [nan, 0.25]

inside = torch.where(x > 0, x, 1)  # any harmless number
safe = torch.where(x > 0, inside.sqrt(), 0)
(slope,) = torch.autograd.grad(safe.sum(), x)
print(safe.tolist(), slope.tolist())
#> [0.0, 2.0] [0.0, 0.25]
