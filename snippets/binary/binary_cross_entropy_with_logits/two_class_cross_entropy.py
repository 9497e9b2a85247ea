import torch
from torch.nn import functional as F

logits = torch.tensor([2.2, -1.4, -0.4], dtype=torch.float64)
target = torch.tensor([1, 0, 1])

scores = torch.stack([torch.zeros_like(logits), logits], dim=1)  # class 0, class 1
print(F.cross_entropy(scores, target))
#> tensor(0.4128, dtype=torch.float64)
print(F.cross_entropy(scores + 5, target))  # only the difference of the scores counts
#> tensor(0.4128, dtype=torch.float64)
print(F.binary_cross_entropy_with_logits(logits, target.double()))
#> tensor(0.4128, dtype=torch.float64)
