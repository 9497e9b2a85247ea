import torch
from torch.nn import functional as F

target = torch.full((10,), 3.0)
for reduction, rate in [("mean", 0.1), ("sum", 0.1), ("sum", 0.01)]:
    slope = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([slope], lr=rate)
    F.mse_loss(slope * torch.ones(10), target, reduction=reduction).backward()
    optimizer.step()
    print(f"{reduction:4} rate {rate}: new slope {slope.item():.1f}")
    #> mean rate 0.1: new slope 1.4
    #> sum  rate 0.1: new slope 5.0
    #> sum  rate 0.01: new slope 1.4
