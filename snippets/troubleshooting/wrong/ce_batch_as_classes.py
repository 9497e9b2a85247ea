import torch
from torch.nn import functional as F

logits = torch.tensor([9.0, -9.0, 9.0, 9.0])
labels = torch.tensor([1.0, 0.0, 1.0, 1.0])  # all right
print(f"{F.cross_entropy(logits, labels):.4f}")
#> 3.2958

# Repair
print(f"{F.binary_cross_entropy_with_logits(logits, labels):.4f}")
#> 0.0001
