import torch
from torch.nn import functional as F

residual = torch.tensor([0.01, -0.02, 0.01])  # in metres
for name, scale in [("metres", 1.0), ("millimetres", 1000.0)]:
    error = scale * residual
    var = (error**2).mean().expand(3)
    print(name, F.gaussian_nll_loss(error, torch.zeros(3), var, full=True))
    #> metres tensor(-2.8397)
    #> millimetres tensor(4.0681)

print(torch.tensor(1000.0).log())  # the difference: a density has units
#> tensor(6.9078)
