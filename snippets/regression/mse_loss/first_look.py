import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

loss = nn.MSELoss()
print(loss(input, target))
#> tensor(12.0833)
