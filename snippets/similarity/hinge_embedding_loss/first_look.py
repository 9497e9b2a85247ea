import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[0.0, 0.0], [0.0, 0.0], [1.0, 1.0]])
right = torch.tensor([[0.3, 0.4], [0.3, 0.4], [4.0, 5.0]])
distance = F.pairwise_distance(left, right)  # yours to choose
target = torch.tensor([1.0, -1.0, -1.0])  # similar, not, not

loss = nn.HingeEmbeddingLoss()
print(loss(distance, target))
#> tensor(0.3333)
print(distance)
#> tensor([0.5000, 0.5000, 5.0000])
