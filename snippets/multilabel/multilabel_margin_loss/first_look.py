import torch
from torch import nn

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
target = torch.tensor([[3, 0, -1, -1]])  # 3 and 0; -1 ends them

loss = nn.MultiLabelMarginLoss()
print(loss(input, target))
#> tensor(0.8500)
