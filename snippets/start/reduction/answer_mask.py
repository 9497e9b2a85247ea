import torch
from torch.nn import functional as F

answer = torch.tensor([1.0, 2.0, 6.0])
target = torch.tensor([1.0, 3.0, 3.0])
known = torch.tensor([1.0, 1.0, 0.0])  # the third target is missing
each = F.mse_loss(answer, target, reduction="none")
print((each * known).mean())  # divides by 3
#> tensor(0.3333)
print((each * known).sum() / known.sum())  # divides by 2
#> tensor(0.5000)
