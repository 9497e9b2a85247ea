import torch
from torch.nn import functional as F

logits = torch.tensor([[0.3, 1.5], [-0.2, -2.0], [1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([1, 0, 1])
difference = logits[:, 1] - logits[:, 0]

print(F.cross_entropy(logits, target))
#> tensor(0.5765, dtype=torch.float64)
print(F.binary_cross_entropy_with_logits(difference, target.double()))
#> tensor(0.5765, dtype=torch.float64)
