from math import log

import torch
from mape_loss import mape_loss, msle_loss, smape_loss

input = torch.tensor([90.0, 11.0], dtype=torch.float64)
target = torch.tensor([100.0, 10.0], dtype=torch.float64)

mape = (abs(90 - 100) / 100 + abs(11 - 10) / 10) / 2
smape = (2 * abs(90 - 100) / (90 + 100) + 2 * abs(11 - 10) / (11 + 10)) / 2
msle = ((log(91) - log(101)) ** 2 + (log(12) - log(11)) ** 2) / 2
print(f"{mape:.4f} {smape:.4f} {msle:.4f}")
#> 0.1000 0.1003 0.0092

losses = [loss(input, target) for loss in (mape_loss, smape_loss, msle_loss)]
print(*[f"{loss.item():.4f}" for loss in losses])
#> 0.1000 0.1003 0.0092
