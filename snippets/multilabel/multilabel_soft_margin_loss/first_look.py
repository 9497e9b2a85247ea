import torch
from torch import nn

input = torch.tensor([[2.0, 0.0, -1.0], [-3.0, 1.0, 0.5]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

loss = nn.MultiLabelSoftMarginLoss()
print(loss(input, target))
#> tensor(0.6615)
print(nn.BCEWithLogitsLoss()(input, target))
#> tensor(0.6615)
