import torch
from torch import nn

input = torch.tensor([0.9, 0.2, 0.4])  # of "yes"
target = torch.tensor([1.0, 0.0, 1.0])  # what came true

loss = nn.BCELoss()
print(loss(input, target))
#> tensor(0.4149)
