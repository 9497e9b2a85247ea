import textwrap
import warnings

import torch
from torch.nn import functional as F

target = torch.arange(64.0)
input = target[:, None].clone()  # perfect, as a column
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(input, target).item())
    #> 682.5
print(textwrap.fill(str(caught[0].message), 84))
#> Using a target size (torch.Size([64])) that is different to the input size
#> (torch.Size([64, 1])). This will likely lead to incorrect results due to
#> broadcasting. Please ensure they have the same size.
constant = target.mean().expand(64)
print("loss of the mean", F.mse_loss(constant, target).item())
#> loss of the mean 341.25

# Repair
print(F.mse_loss(input.squeeze(1), target).item())
#> 0.0
