import torch
from torch.nn import functional as F

input = torch.zeros(2, dtype=torch.float64, requires_grad=True)
target = torch.tensor([2.0, 2.0], dtype=torch.float64)  # both are off by 2
var = torch.tensor([0.25, 25.0], dtype=torch.float64, requires_grad=True)

for beta in [0.0, 0.5, 1.0]:
    loss = F.gaussian_nll_loss(input, target, var, reduction="none")
    loss = var.detach() ** beta * loss
    by_mean, by_var = torch.autograd.grad(loss.sum(), [input, var])
    print(beta, by_mean.numpy().round(3), by_var.numpy().round(3))
    #> 0.0 [-8.   -0.08] [-3.0e+01  1.7e-02]
    #> 0.5 [-4.  -0.4] [-15.      0.084]
    #> 1.0 [-2. -2.] [-7.5   0.42]
