import torch
from mape_loss import smape_loss

input = torch.tensor([15.0, -5.0], dtype=torch.float64)
target = torch.tensor([10.0, 10.0], dtype=torch.float64)
error = (input - target).abs()

print("0 to 2:  ", smape_loss(input, target, reduction="none").numpy())
#> 0 to 2:   [0.4 2. ]
print("0 to 1:  ", (error / (input.abs() + target.abs())).numpy())
#> 0 to 1:   [0.2 1. ]
print("percent: ", (200 * error / (input.abs() + target.abs())).numpy())
#> percent:  [ 40. 200.]
print("no bars: ", (2 * error / (input + target)).numpy())
#> no bars:  [0.4 6. ]
