import torch
from torch.nn import functional as F

PAD = 0
logits = torch.zeros(6, 4)
logits[2:, PAD] = 5.0  # sure of the padding, ignorant of the words
target = torch.tensor([3, 1, PAD, PAD, PAD, PAD])
print(f"{F.cross_entropy(logits, target):.4f}")
#> 0.4754

# Repair
print(f"{F.cross_entropy(logits, target, ignore_index=PAD):.4f}")
#> 1.3863
