import torch
from torch.nn import functional as F

logits = torch.tensor([2.2, -1.4, -0.4], dtype=torch.float64)
target = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)

print(F.binary_cross_entropy_with_logits(logits, target))
#> tensor(0.4128, dtype=torch.float64)
print(F.binary_cross_entropy(torch.sigmoid(logits), target))
#> tensor(0.4128, dtype=torch.float64)
print(F.soft_margin_loss(logits, 2 * target - 1))
#> tensor(0.4128, dtype=torch.float64)
