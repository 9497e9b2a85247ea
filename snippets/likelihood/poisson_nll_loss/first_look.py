import torch
from torch import nn

input = torch.tensor([0.0, 1.0, 2.0])  # logs of the rates
target = torch.tensor([0.0, 2.0, 9.0])  # counts

loss = nn.PoissonNLLLoss()
print(loss(input, target))
#> tensor(-2.9642)
print(loss(torch.zeros(3), target))  # expects 1 everywhere: worse
#> tensor(1.)
