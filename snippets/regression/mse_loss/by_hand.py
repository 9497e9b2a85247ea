import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

squares = [(2.5 - 3.0) ** 2, (3.0 - 3.0) ** 2, (10.0 - 4.0) ** 2]
print(squares, sum(squares))
#> [0.25, 0.0, 36.0] 36.25
print(f"{sum(squares) / 3:.4f}")
#> 12.0833
print(f"{F.mse_loss(input, target):.4f}")
#> 12.0833
print(f"{squares[2] / sum(squares):.1%}")  # the share of the one large error
#> 99.3%
