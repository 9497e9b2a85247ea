import torch
from torch import nn

anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[3.0, 4.0]])  # cosine 0.6
negative = torch.tensor([[0.0, 2.0]])  # cosine 0

cosine = nn.CosineSimilarity()
loss = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - cosine(a, b), margin=0.7
)
print(loss(anchor, positive, negative))
#> tensor(0.1000)
