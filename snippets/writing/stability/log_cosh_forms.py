import math

import torch
from torch.nn import functional as F

residual = torch.tensor([1e-4, 1.0, 100.0])
exact = residual.double().abs() + torch.log1p(torch.exp(-2 * residual.double()))
exact = exact - math.log(2)  # in float64

size = residual.abs()
print(f"{'float64':28}", *(f"{v:10.3g}" for v in exact.tolist()))
#> float64                           5e-09      0.434       99.3
for name, value in [
    ("log(cosh(r))", torch.log(torch.cosh(residual))),
    ("|r| + softplus(-2|r|) - ln 2", size + F.softplus(-2 * size) - math.log(2)),
    ("log1p(2 sinh²(r/2))", torch.log1p(2 * torch.sinh(residual / 2).square())),
]:
    print(f"{name:28}", *(f"{v:10.3g}" for v in value.tolist()))
    #> log(cosh(r))                          0      0.434        inf
    #> |r| + softplus(-2|r|) - ln 2          0      0.434       99.3
    #> log1p(2 sinh²(r/2))               5e-09      0.434        inf
