import torch
from torch.nn import functional as F

logits = torch.tensor([[0.5, -1.0, 3.0], [1.0, 0.0, -2.0]], dtype=torch.float64)
target = torch.tensor([[1.0, 0.0, 0.0], [1.0, 1.0, 0.0]], dtype=torch.float64)

print(F.multilabel_soft_margin_loss(logits, target, reduction="none"))
#> tensor([1.2786, 0.3778], dtype=torch.float64)
binary = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
print(binary.mean(dim=1))
#> tensor([1.2786, 0.3778], dtype=torch.float64)
