import torch
from torch.nn import functional as F

input = torch.tensor([-0.5, 0.0, 2.0], requires_grad=True)  # from a linear layer
target = torch.tensor([3.0, 3.0, 3.0])

print(F.poisson_nll_loss(input, target, log_input=False, reduction="none").detach())
#> tensor([    nan, 55.2620, -0.0794])
print(F.poisson_nll_loss(input, target, log_input=False).item())
#> nan

rate = F.softplus(input)
print(F.poisson_nll_loss(rate, target, log_input=False, reduction="none").detach())
#> tensor([ 2.7132,  1.7927, -0.1371])
