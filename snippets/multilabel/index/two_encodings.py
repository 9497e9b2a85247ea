import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0, 1.0], [-0.5, 1.0, 0.0, -2.0]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0], [0.0, 1.0, 0.0, 0.0]])
listed = torch.tensor([[0, 3, -1, -1], [1, -1, -1, -1]])

print(F.binary_cross_entropy_with_logits(logits, multi_hot))
#> tensor(0.4169)
print(F.multilabel_soft_margin_loss(logits, multi_hot))
#> tensor(0.4169)
print(F.multilabel_margin_loss(logits, listed))
#> tensor(0.0625)
