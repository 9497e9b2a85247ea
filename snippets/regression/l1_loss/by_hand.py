import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

distances = [abs(2.5 - 3.0), abs(3.0 - 3.0), abs(10.0 - 4.0)]
print(distances, sum(distances))
#> [0.5, 0.0, 6.0] 6.5
print(f"{sum(distances) / 3:.4f}")
#> 2.1667
print(f"{F.l1_loss(input, target):.4f}")
#> 2.1667
