import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0], [0.0, 1.0]])  # at distance 1 and 1
negative = torch.tensor([[1.5, 0.0], [3.0, 4.0]])  # at distance 1.5 and 5

print(nn.TripletMarginLoss(margin=1.0, reduction="none")(anchor, positive, negative))
#> tensor([0.5000, 0.0000])
print(nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative))
#> tensor(0.2500)
