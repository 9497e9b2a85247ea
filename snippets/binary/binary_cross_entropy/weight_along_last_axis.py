import torch
from torch.nn import functional as F

input = torch.full((2, 2), 0.5)  # 2 samples, 2 labels
target = torch.ones(2, 2)
weight = torch.tensor([1.0, 0.0])  # meant: ignore the second sample

print(F.binary_cross_entropy(input, target, weight=weight, reduction="none"))
#> tensor([[0.6931, 0.0000],
#>         [0.6931, 0.0000]])
print(F.binary_cross_entropy(input, target, weight=weight[:, None], reduction="none"))
#> tensor([[0.6931, 0.6931],
#>         [0.0000, 0.0000]])

try:  # where batch size and number of labels differ, at least there is an error
    F.binary_cross_entropy(torch.full((2, 3), 0.5), torch.ones(2, 3), weight=weight)
except RuntimeError as error:
    print(str(error).split("!")[0])
    #> Attempting to broadcast a dimension of length 2 at -1
