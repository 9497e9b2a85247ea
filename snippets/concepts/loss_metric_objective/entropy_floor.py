import torch
from torch.nn import functional as F

x = torch.tensor([-1.0, 1.0], dtype=torch.float64).repeat(500)  # its sign is the class
a = torch.linspace(0, 8, 8001, dtype=torch.float64)[:, None]  # candidate models a * x

for wrong in [0.01, 0.1, 0.3]:
    target = (x > 0).double()
    flipped = torch.arange(1000) < 1000 * wrong
    target[flipped] = 1 - target[flipped]
    loss = F.softplus(-a * x * (2 * target - 1)).mean(1)
    best = loss.argmin()
    p = a[best].sigmoid().item()
    print(f"{wrong:4} flipped: lowest loss {loss[best]:.4f}, at p {p:.3f}")
    #> 0.01 flipped: lowest loss 0.0560, at p 0.990
    #>  0.1 flipped: lowest loss 0.3251, at p 0.900
    #>  0.3 flipped: lowest loss 0.6109, at p 0.700
