import torch
from torch.nn import functional as F

input = torch.tensor([0.5, -1.0, 3.0], dtype=torch.float64)
sign = torch.tensor([1.0, -1.0, -1.0], dtype=torch.float64)

print(F.soft_margin_loss(input, sign))
#> tensor(1.2786, dtype=torch.float64)
print(F.binary_cross_entropy_with_logits(input, (sign + 1) / 2))
#> tensor(1.2786, dtype=torch.float64)
