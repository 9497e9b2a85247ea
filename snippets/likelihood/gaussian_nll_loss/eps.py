import torch
from torch.nn import functional as F

input = torch.zeros(4, dtype=torch.float64)
target = torch.full((4,), 0.5, dtype=torch.float64)
var = torch.tensor([0.0, 0.04, 0.1, 1.0], dtype=torch.float64)

for eps in [1e-6, 0.1]:
    loss = F.gaussian_nll_loss(input, target, var, eps=eps, reduction="none")
    print(eps, [f"{value:.4g}" for value in loss])
    #> 1e-06 ['1.25e+05', '1.516', '0.09871', '0.125']
    #> 0.1 ['0.09871', '0.09871', '0.09871', '0.125']

clamped = F.gaussian_nll_loss(input, target, var.clamp(min=0.1), reduction="none")
added = F.gaussian_nll_loss(input, target, var + 0.1, reduction="none")
print("clamp", [f"{value:.4g}" for value in clamped])
#> clamp ['0.09871', '0.09871', '0.09871', '0.125']
print("add  ", [f"{value:.4g}" for value in added])
#> add   ['0.09871', '-0.0902', '-0.1797', '0.1613']
