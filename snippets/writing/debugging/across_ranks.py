import torch
from torch.nn import functional as F

logits = torch.tensor([[3.0, 0.0], [3.0, 0.0], [3.0, 0.0], [0.0, 1.0]])
target = torch.tensor([0, 0, 0, 0])
ranks = [slice(0, 3), slice(3, 4)]  # three samples on one GPU, one on the other

one = F.cross_entropy(logits, target)
means = torch.stack([F.cross_entropy(logits[rank], target[rank]) for rank in ranks])
print(f"one GPU           {one:.4f}")
#> one GPU           0.3648
print(f"mean of means     {means.mean():.4f}")
#> mean of means     0.6809
sums = [F.cross_entropy(logits[rank], target[rank], reduction="sum") for rank in ranks]
scaled = torch.stack([loss * len(ranks) / len(target) for loss in sums])
print(f"sums, scaled      {scaled.mean():.4f}")
#> sums, scaled      0.3648
