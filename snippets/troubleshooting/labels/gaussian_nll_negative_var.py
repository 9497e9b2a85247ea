from textwrap import fill

import torch
from torch.nn import functional as F

input, target = torch.zeros(2), torch.tensor([1.0, 1.0])
raw = torch.tensor([0.5, -2.0])  # the second output of the network

for var in [raw, -1.0]:
    try:
        F.gaussian_nll_loss(input, target, var)
    except ValueError as error:
        print(error)
        #> var has negative entry/entries
        #> var has negative entry/entries
try:
    torch.distributions.Normal(input, raw)
except ValueError as error:
    print(fill(str(error), 76))
    #> Expected parameter scale (Tensor of shape (2,)) of distribution Normal(loc:
    #> torch.Size([2]), scale: torch.Size([2])) to satisfy the constraint
    #> GreaterThan(lower_bound=0.0), but found invalid values: tensor([ 0.5000,
    #> -2.0000])

# Repair
print(F.gaussian_nll_loss(input, target, F.softplus(raw)))
#> tensor(1.7037)
print(F.gaussian_nll_loss(input, target, raw.exp()))  # raw is the logarithm
#> tensor(1.6239)
