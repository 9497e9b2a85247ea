import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5]], dtype=torch.float64)
target = torch.tensor([[0.7, 0.2, 0.1]], dtype=torch.float64)
entropy = -(target * target.log()).sum()

print(F.kl_div(F.log_softmax(logits, dim=1), target, reduction="batchmean"))
#> tensor(0.1895, dtype=torch.float64)
print(F.cross_entropy(logits, target) - entropy)
#> tensor(0.1895, dtype=torch.float64)
