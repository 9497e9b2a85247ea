import warnings
from textwrap import fill

import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.L1Loss("sum")  # lands in size_average, and "sum" is true
print(fill(str(caught[0].message), 80))
#> size_average and reduce args will be deprecated, please use reduction='mean'
#> instead.
print(loss.reduction, loss(input, target))
#> mean tensor(2.1667)
print(nn.L1Loss(reduction="sum")(input, target))
#> tensor(6.5000)

try:
    nn.L1Loss(input, target)  # the tensors land in size_average and reduce
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
