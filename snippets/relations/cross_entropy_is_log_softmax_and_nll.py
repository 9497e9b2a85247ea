import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]], dtype=torch.float64)
target = torch.tensor([0, 2])

print(F.cross_entropy(logits, target))
#> tensor(2.6481, dtype=torch.float64)
print(F.nll_loss(F.log_softmax(logits, dim=1), target))
#> tensor(2.6481, dtype=torch.float64)
