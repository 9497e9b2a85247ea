import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]], dtype=torch.float64)
target = torch.tensor([0, 2])
one_hot = F.one_hot(target, num_classes=3).double()

print(F.cross_entropy(logits, target))
#> tensor(2.6481, dtype=torch.float64)
print(F.cross_entropy(logits, one_hot))
#> tensor(2.6481, dtype=torch.float64)
