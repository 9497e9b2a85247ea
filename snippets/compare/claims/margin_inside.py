import torch
from torch.nn import functional as F

first = torch.tensor([3.0, 0.3, -1.0])  # right by far, right by little, wrong
second, y, margin = torch.zeros(3), torch.ones(3), 0.5

print(F.margin_ranking_loss(first, second, y, margin=margin, reduction="none"))
#> tensor([0.0000, 0.2000, 1.5000])
print("inside ", torch.clamp(-y * (first - second) + margin, min=0))
#> inside  tensor([0.0000, 0.2000, 1.5000])
print("outside", torch.clamp(-y * (first - second), min=0) + margin)
#> outside tensor([0.5000, 0.5000, 1.5000])
