import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, 3.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 2])  # class 2 is meant to be left out
print(f"{F.cross_entropy(logits, target, ignore_index=2):.4f}")
#> 1.3715
print(f"{F.cross_entropy(logits, target, ignore_index=-1):.4f} nothing left out")
#> 0.7707 nothing left out

# Repair
kept = target != 2
print(f"{F.cross_entropy(logits[kept, :2], target[kept]):.4f}")
#> 0.2014
