import torch
from torch.nn import functional as F

target = torch.tensor([[0, 1, 2, 0]])
logits = 20.0 * F.one_hot(target, 3).mT.float()  # (N, C, T), all right
print(f"{F.cross_entropy(logits.reshape(-1, 3), target.flatten()):.4f}")
#> 10.4479

# Repair
print(f"{F.cross_entropy(logits, target):.4f}")
#> 0.0000
print(f"{F.cross_entropy(logits.mT.reshape(-1, 3), target.flatten()):.4f}")
#> 0.0000
