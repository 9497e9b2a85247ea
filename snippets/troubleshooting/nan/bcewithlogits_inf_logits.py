import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -torch.inf])  # the second is masked
target = torch.tensor([1.0, 0.0])
print(F.binary_cross_entropy_with_logits(logits, target).item())
#> nan

# Repair
kept = logits.isfinite()
print(f"{F.binary_cross_entropy_with_logits(logits[kept], target[kept]).item():.4f}")
#> 0.1269
held = logits.clamp(min=-1e4)
print(f"{F.binary_cross_entropy_with_logits(held, target).item():.4f}")
#> 0.0635
row = torch.tensor([[2.0, 0.5, -torch.inf]])
print(f"{F.cross_entropy(row, torch.tensor([0])).item():.4f} for cross-entropy")
#> 0.2014 for cross-entropy
