import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])  # predicted means
var = torch.tensor([0.25, 1.0, 36.0])  # unsure of the third
target = torch.tensor([3.0, 3.0, 4.0])

loss = nn.GaussianNLLLoss()
print(loss(input, target, var))
#> tensor(0.6995)
print(loss(input, target, torch.ones(3)))  # all equally sure
#> tensor(6.0417)
