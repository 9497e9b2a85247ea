import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]], dtype=torch.float64)
target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]], dtype=torch.float64)

divergence = F.kl_div(logits.log_softmax(1), target, reduction="batchmean")
cross_entropy = F.cross_entropy(logits, target)
entropy = -torch.xlogy(target, target).sum(1).mean()
print(f"{divergence:.4f} = {cross_entropy:.4f} - {entropy:.4f}")
#> 0.0308 = 0.7513 - 0.7204
