import torch
from quantile_loss import quantile_loss

input = torch.tensor([8.0, 14.0], dtype=torch.float64)
target = torch.tensor([10.0, 10.0], dtype=torch.float64)

print(quantile_loss(input, target, 0.9, "none"))
#> tensor([1.8000, 0.4000], dtype=torch.float64)
print(quantile_loss(target, input, 0.9, "none"))  # the wrong way round
#> tensor([0.2000, 3.6000], dtype=torch.float64)
print(quantile_loss(input, target, 0.1, "none"))
#> tensor([0.2000, 3.6000], dtype=torch.float64)
