import torch
from torch.nn import functional as F

input = torch.tensor([[-1.0, -2.0], [-3.0, -0.5], [-0.5, -4.0]])
target = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 4.0])  # of class 0 and class 1

print(F.nll_loss(input, target, weight=weight, reduction="none"))
#> tensor([ 1.,  2., 16.])
print(F.nll_loss(input, target, weight=weight), (1 + 2 + 16) / (1 + 4 + 4))
#> tensor(2.1111) 2.111111111111111
print(F.nll_loss(input, target, weight=10 * weight))  # the scale cancels
#> tensor(2.1111)
print(F.nll_loss(input[1:], target[1:], weight=weight))  # labels of one class only
#> tensor(2.2500)
print(F.nll_loss(input[1:], target[1:]))
#> tensor(2.2500)
