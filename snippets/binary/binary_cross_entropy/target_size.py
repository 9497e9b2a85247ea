from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([[0.9], [0.2], [0.4]])  # a layer with one output: (N, 1)
target = torch.tensor([1.0, 0.0, 1.0])  # labels: (N,)

try:
    F.binary_cross_entropy(input, target)
except ValueError as error:
    print(fill(str(error), 80))
    #> Using a target size (torch.Size([3])) that is different to the input size
    #> (torch.Size([3, 1])) is deprecated. Please ensure they have the same size.

print(F.binary_cross_entropy(input.squeeze(1), target))
#> tensor(0.4149)
