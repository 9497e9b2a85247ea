import torch
from torch import nn

input = torch.tensor([2.2, -1.4, -0.4])  # logits
target = torch.tensor([1.0, 0.0, 1.0])

loss = nn.BCEWithLogitsLoss()
print(loss(input, target))
#> tensor(0.4128)
