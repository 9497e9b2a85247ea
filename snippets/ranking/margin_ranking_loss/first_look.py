import torch
from torch import nn

input1 = torch.tensor([0.9, 0.2, -1.0])  # scores of the first item of each pair
input2 = torch.tensor([0.5, 0.8, 1.0])  # scores of the second
target = torch.tensor([1.0, 1.0, -1.0])  # 1: the first should be higher, -1: the second

loss = nn.MarginRankingLoss(margin=0.5)
print(loss(input1, input2, target))
#> tensor(0.4000)
