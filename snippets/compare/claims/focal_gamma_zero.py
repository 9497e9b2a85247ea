import torch
from torch.nn import functional as F

logits = torch.tensor([1.5, -0.5, 0.2], dtype=torch.float64)
target = torch.tensor([1.0, 1.0, 0.0], dtype=torch.float64)


def focal(alpha, gamma):
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    weight = alpha * target + (1 - alpha) * (1 - target)
    return (weight * (1 - torch.exp(-each)) ** gamma * each).mean().item()


cross_entropy = F.binary_cross_entropy_with_logits(logits, target).item()
print(f"cross-entropy          {cross_entropy:.4f}")
#> cross-entropy          0.6579
print(f"focal, γ 0, α 0.5      {focal(0.5, 0.0):.4f}")
#> focal, γ 0, α 0.5      0.3289
