import torch
from torch.nn import functional as F

p = torch.tensor([0.0, 1e-30, 1e-4], dtype=torch.float64, requires_grad=True)
loss = F.binary_cross_entropy(p, torch.ones(3).double(), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), p)
print("loss    ", loss.detach().numpy().round(3))
#> loss     [100.     69.078   9.21 ]
print("gradient", [f"{value:.0e}" for value in gradient.tolist()])
#> gradient ['-1e+12', '-1e+12', '-1e+04']
