import torch
from torch import nn

# raw logits: a row for each sample, a column for each class
input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])  # the index of each true class

loss = nn.CrossEntropyLoss()
print(loss(input, target))
#> tensor(1.2056)
