import torch
from torch.nn import functional as F

p = torch.linspace(0.001, 0.999, 999, dtype=torch.float64)
one, zero = torch.ones_like(p), torch.zeros_like(p)

print("true share   best p: BCE   MSE   L1")
#> true share   best p: BCE   MSE   L1
for share in [0.1, 0.3, 0.7]:
    best = []
    for loss in [F.binary_cross_entropy, F.mse_loss, F.l1_loss]:
        risk = share * loss(p, one, reduction="none")
        risk = risk + (1 - share) * loss(p, zero, reduction="none")
        best.append(f"{p[risk.argmin()]:.3f}")
    print(f"{share:10}          ", *best)
    #>        0.1           0.100 0.100 0.001
    #>        0.3           0.300 0.300 0.001
    #>        0.7           0.700 0.700 0.999
