import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss
from torch.nn import functional as F

points = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 1.0], [0.0, 5.0]])
label = torch.tensor([0, 0, 1, 1])

print(batch_hard_triplet_loss(points, label, 0.5, "none"))
#> tensor([2.5000, 0.3377, 3.5000, 0.0000])
distance = torch.cdist(points, points)
same = label[:, None] == label
positive = points[distance.where(same, -1).argmax(dim=1)]  # the farthest
negative = points[distance.where(~same, torch.inf).argmin(dim=1)]  # the nearest
print(F.triplet_margin_loss(points, positive, negative, margin=0.5, reduction="none"))
#> tensor([2.5000, 0.3377, 3.5000, 0.0000])
