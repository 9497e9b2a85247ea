import torch
from torch import nn

input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
target = torch.tensor([0, 2])

loss = nn.MultiMarginLoss()
print(loss(input, target))
#> tensor(0.1667)
