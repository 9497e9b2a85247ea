import torch
from torch.nn import functional as F

logits = torch.tensor([[2.2], [-1.4], [-0.4]])  # one output for each sample
target = torch.tensor([[1.0], [0.0], [1.0]])
print(F.cross_entropy(logits, torch.tensor([0, 0, 0])).item())
#> 0.0
probability = logits.softmax(1)
print(probability.flatten().tolist())
#> [1.0, 1.0, 1.0]
print(f"{F.binary_cross_entropy(probability, target):.4f}")
#> 33.3333

# Repair
print(f"{F.binary_cross_entropy_with_logits(logits, target):.4f}")
#> 0.4128
two = torch.cat([torch.zeros_like(logits), logits], dim=1)
print(f"{F.cross_entropy(two, target.flatten().long()):.4f}")
#> 0.4128
