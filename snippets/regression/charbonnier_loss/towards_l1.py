import torch
from charbonnier_loss import charbonnier_loss
from torch.nn import functional as F

input = torch.tensor([0.1, -0.8, 6.0], dtype=torch.float64)
target = torch.zeros(3, dtype=torch.float64)

for eps in [1.0, 0.1, 1e-3, 1e-6]:
    print(f"{eps:g}", f"{charbonnier_loss(input, target, eps):.6f}")
    #> 1 2.789458
    #> 0.1 2.316160
    #> 0.001 2.300002
    #> 1e-06 2.300000
print(f"L1 {F.l1_loss(input, target):.6f}")
#> L1 2.300000
