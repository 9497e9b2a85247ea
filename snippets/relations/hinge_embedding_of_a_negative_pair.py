import torch
from torch.nn import functional as F

distance = torch.tensor([0.2, 0.9, 3.0], dtype=torch.float64)
apart = -torch.ones(3, dtype=torch.float64)  # three pairs that should be far

print(F.hinge_embedding_loss(distance, apart, margin=1.0, reduction="none"))
#> tensor([0.8000, 0.1000, 0.0000], dtype=torch.float64)
zero = torch.zeros(3, dtype=torch.float64)
print(F.margin_ranking_loss(distance, zero, -apart, margin=1.0, reduction="none"))
#> tensor([0.8000, 0.1000, 0.0000], dtype=torch.float64)
