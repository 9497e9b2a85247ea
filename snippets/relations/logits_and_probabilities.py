import torch
from torch.nn import functional as F

logits = torch.tensor([0.5, -1.0, 3.0], dtype=torch.float64)
target = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)

print(F.binary_cross_entropy_with_logits(logits, target))
#> tensor(1.2786, dtype=torch.float64)
print(F.binary_cross_entropy(torch.sigmoid(logits), target))
#> tensor(1.2786, dtype=torch.float64)
