import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

loss = nn.SmoothL1Loss(beta=1.0)
print(loss(input, target))
#> tensor(1.8750)
