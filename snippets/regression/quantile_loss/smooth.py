import torch
from quantile_loss import quantile_loss
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 50.0], dtype=torch.float64)
candidates = torch.arange(0, 6001, dtype=torch.float64) / 100
input, target = candidates[:, None].expand(-1, 5), target.expand(6001, 5)

risk = quantile_loss(input, target, 0.9, "none").sum(1)
print("pinball", candidates[risk.argmin()].item())
#> pinball 50.0
for kappa in [0.01, 1.0, 5.0]:
    side = torch.where(target < input, 0.1, 0.9)
    huber = F.huber_loss(input, target, reduction="none", delta=kappa)
    risk = (side * huber / kappa).sum(1)
    print("κ", kappa, candidates[risk.argmin()].item())
    #> κ 0.01 50.0
    #> κ 1.0 49.56
    #> κ 5.0 47.78
