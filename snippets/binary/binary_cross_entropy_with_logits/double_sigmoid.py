import torch
from torch.nn import functional as F

logits = torch.tensor([20.0, -20.0], dtype=torch.float64)  # sure, and right
target = torch.tensor([1.0, 0.0], dtype=torch.float64)

probability = torch.sigmoid(logits)
twice = F.binary_cross_entropy_with_logits(probability, target, reduction="none")
print([f"{loss:.4f}" for loss in twice.tolist()])
#> ['0.3133', '0.6931']

once = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
print([f"{loss:.4f}" for loss in once.tolist()])
#> ['0.0000', '0.0000']
