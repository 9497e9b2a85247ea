import torch
from torch.nn import functional as F

target = torch.zeros(2, 1000)
input = torch.full((2, 1000), 0.1)  # two samples of a thousand values, each off by 0.1

per_value = F.mse_loss(input, target)
per_sample = F.mse_loss(input, target, reduction="none").sum(1).mean()
print(f"{per_value:.4f} {per_sample:.4f}")
#> 0.0100 10.0000

penalty = 0.5  # a second term, counted per sample
print(f"{penalty / (per_value + penalty):.0%} {penalty / (per_sample + penalty):.0%}")
#> 98% 5%
