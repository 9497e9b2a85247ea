import torch
from torch.nn import functional as F

target = torch.tensor([[0, 0, 0]])
logits = 20.0 * F.one_hot(target, 3).float()  # (N, T, C), all right
print(f"{F.cross_entropy(logits, target):.4f}")
#> 1.0986

# Repair
print(f"{F.cross_entropy(logits.transpose(1, 2), target):.4f}")
#> 0.0000
