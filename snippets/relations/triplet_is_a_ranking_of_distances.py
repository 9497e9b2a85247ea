import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0]], dtype=torch.float64)
positive = torch.tensor([[1.0, 0.0], [1.0, 2.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 1.5], [4.0, 1.0]], dtype=torch.float64)

print(F.triplet_margin_loss(anchor, positive, negative))
#> tensor(0.2500, dtype=torch.float64)
to_positive = F.pairwise_distance(anchor, positive)
to_negative = F.pairwise_distance(anchor, negative)
further = torch.ones(2, dtype=torch.float64)  # the negative should rank higher
print(F.margin_ranking_loss(to_negative, to_positive, further, margin=1.0))
#> tensor(0.2500, dtype=torch.float64)
print(F.triplet_margin_with_distance_loss(anchor, positive, negative))
#> tensor(0.2500, dtype=torch.float64)
