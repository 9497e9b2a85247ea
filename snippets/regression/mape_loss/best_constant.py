import torch
from mape_loss import mape_loss, msle_loss, smape_loss
from torch.nn import functional as F

target = torch.tensor([1.0, 4.0, 5.0, 10.0, 80.0], dtype=torch.float64)
candidates = torch.arange(1, 10001, dtype=torch.float64) / 100  # 0.01 to 100
input, wide = candidates[:, None].expand(-1, 5), target.expand(10000, 5)

for loss in [F.mse_loss, F.l1_loss, mape_loss, smape_loss, msle_loss]:
    risk = loss(input, wide, reduction="none").sum(1)
    print(f"{loss.__name__:11}{candidates[risk.argmin()]:6.2f}")
    #> mse_loss    20.00
    #> l1_loss      5.00
    #> mape_loss    1.00
    #> smape_loss   5.00
    #> msle_loss    7.82

print(f"mean {target.mean():.2f}, median {target.median():.2f}")
#> mean 20.00, median 5.00
print(f"geometric mean of 1 + y, less 1: {target.log1p().mean().expm1():.2f}")
#> geometric mean of 1 + y, less 1: 7.82
