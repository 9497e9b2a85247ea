import torch
from torch.nn import functional as F

logits = torch.tensor([[9.0, 0.0, 0.0], [9.0, 0.0, 0.0]])  # sure
target = torch.tensor([0, 0])  # and right
print(f"{F.nll_loss(logits.log_softmax(0), target):.4f}")
#> 0.6931

# Repair
print(f"{F.nll_loss(logits.log_softmax(1), target):.4f}")
#> 0.0002
print(logits.softmax(0).sum(1).tolist(), logits.softmax(1).sum(1).tolist())
#> [1.5, 1.5] [1.0, 1.0]
