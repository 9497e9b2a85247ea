import torch
from torch import nn

prediction = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

print(nn.HuberLoss(delta=1.0)(prediction, target))
#> tensor(1.8750)
