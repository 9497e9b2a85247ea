import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
negative = torch.tensor([[1.5, 0.0], [3.0, 4.0]])

loss = nn.TripletMarginLoss(margin=1.0)
print(loss(anchor, positive, negative))
#> tensor(0.2500)
loss = nn.TripletMarginLoss(margin=1.0, reduction="none")
print(loss(anchor, positive, negative))
#> tensor([0.5000, 0.0000])
