from math import log

import torch
from dpo_loss import dpo_loss

gain = torch.linspace(0, 100, 100001, dtype=torch.float64)
zero = torch.zeros_like(gain)
for smoothing in [0.0, 0.1, 0.3]:
    loss = dpo_loss(gain, zero, zero, zero, 0.1, smoothing, reduction="none")
    best = gain[loss.argmin()]
    formula = log((1 - smoothing) / smoothing) / 0.1 if smoothing else float("inf")
    print(f"{smoothing}: best lead {best:.2f}, formula {formula:.2f}")
    #> 0.0: best lead 100.00, formula inf
    #> 0.1: best lead 21.97, formula 21.97
    #> 0.3: best lead 8.47, formula 8.47
