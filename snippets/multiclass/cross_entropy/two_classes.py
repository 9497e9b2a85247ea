import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, 2.0], [1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([1, 1])

print(f"{F.cross_entropy(input, target).item():.6f}")
#> 0.757337
difference = input[:, 1] - input[:, 0]
binary = F.binary_cross_entropy_with_logits(difference, target.double())
print(f"{binary.item():.6f}")
#> 0.757337
