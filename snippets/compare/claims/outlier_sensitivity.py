import torch
from torch.nn import functional as F

candidates = torch.linspace(0, 300, 30001, dtype=torch.float64)
for last in [10.0, 100.0, 1000.0]:
    target = torch.tensor([1.0, 2.0, 3.0, 4.0, last], dtype=torch.float64)
    input = candidates[:, None].expand(-1, 5)
    best = []
    for loss in [F.mse_loss, F.smooth_l1_loss]:
        value = loss(input, target.expand_as(input), reduction="none").sum(1)
        best.append(candidates[value.argmin()].item())
    print("outlier {:6.0f}  MSE fits {:6.2f}  smooth L1 {:4.2f}".format(last, *best))
    #> outlier     10  MSE fits   4.00  smooth L1 3.00
    #> outlier    100  MSE fits  22.00  smooth L1 3.00
    #> outlier   1000  MSE fits 202.00  smooth L1 3.00
