import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 6.0], dtype=torch.float64)
target = torch.zeros(2, dtype=torch.float64)

print(f"L1 {F.l1_loss(input, target):.4f}, MSE / 2 {F.mse_loss(input, target) / 2:.4f}")
#> L1 3.2500, MSE / 2 9.0625
for threshold in [0.0001, 1.0, 10000.0]:
    smooth = F.smooth_l1_loss(input, target, beta=threshold)
    huber = F.huber_loss(input, target, delta=threshold)
    print(f"{threshold:<7g} smooth {smooth:.4f}, Huber {huber:.4f}")
    #> 0.0001  smooth 3.2500, Huber 0.0003
    #> 1       smooth 2.8125, Huber 2.8125
    #> 10000   smooth 0.0009, Huber 9.0625
