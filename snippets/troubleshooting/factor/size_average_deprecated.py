import warnings

import torch
from torch import nn

input, target = torch.tensor([2.5, 3.0, 10.0]), torch.tensor([3.0, 3.0, 4.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_position = nn.L1Loss(False)
    overridden = nn.L1Loss("none")  # a string that is true: the mean
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='sum' instead.
print(by_position(input, target).item(), round(overridden(input, target).item(), 4))
#> 6.5 2.1667

# Repair
print(nn.L1Loss(reduction="none")(input, target).tolist())
#> [0.5, 0.0, 6.0]
