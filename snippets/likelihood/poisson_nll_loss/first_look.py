import torch
from torch import nn

input = torch.tensor([0.0, 1.0, 2.0])  # log-rates: 1, 2.7 and 7.4 events expected
target = torch.tensor([0.0, 2.0, 9.0])  # it saw 0, 2 and 9

loss = nn.PoissonNLLLoss()
print(loss(input, target))
#> tensor(-2.9642)
print(loss(torch.zeros(3), target))  # one event expected everywhere: worse
#> tensor(1.)
