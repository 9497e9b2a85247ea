import torch
from focal_loss import focal_loss
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.0], [4.0, 0.0], [4.0, 0.0], [0.0, 2.0]])
target = torch.tensor([0, 0, 0, 0])  # three easy, one hard

average = F.cross_entropy(logits, target)  # already a mean
wrong = (1 - torch.exp(-average)) ** 2 * average
print(f"{wrong:.4f} {focal_loss(logits, target):.4f}")
#> 0.0964 0.4125

each = F.cross_entropy(logits, target, reduction="none")
right = ((1 - torch.exp(-each)) ** 2 * each).mean()
print(f"{right:.4f}")
#> 0.4125
