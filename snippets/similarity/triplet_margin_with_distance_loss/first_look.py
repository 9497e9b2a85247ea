import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[3.0, 4.0]])  # cosine 0.6, distance 0.4
negative = torch.tensor([[0.0, 2.0]])  # cosine 0, distance 1

loss = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b), margin=0.7
)
print(loss(anchor, positive, negative))
#> tensor(0.1000)
