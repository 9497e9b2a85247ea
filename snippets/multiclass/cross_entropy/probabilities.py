import torch
from torch import nn

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
one_hot = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
mixed = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.5, 0.5]])

loss = nn.CrossEntropyLoss()
print(loss(input, one_hot))
#> tensor(1.2056)
print(loss(input, mixed))
#> tensor(0.8556)
