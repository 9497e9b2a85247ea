import torch
from torch import nn

input1 = torch.tensor([0.9, 0.2, -1.0])  # scores of one item
input2 = torch.tensor([0.5, 0.8, 1.0])  # and of another
target = torch.tensor([1.0, 1.0, -1.0])  # -1: input2 first

loss = nn.MarginRankingLoss(margin=0.5)
print(loss(input1, input2, target))
#> tensor(0.4000)
