import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, -2.0, 0.5]])  # rock, jazz, live
target = torch.tensor([[1.0, 0.0, 1.0]])  # float, the shape of the logits
print(F.binary_cross_entropy_with_logits(logits, target))
#> tensor(0.3048)
