from math import exp, log

import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]], dtype=torch.float64)
target = torch.tensor([0, 1])

right = log(exp(2.0) + exp(0.5) + exp(-1.0)) - 2.0  # log-sum-exp minus the true logit
wrong = log(exp(0.0) + exp(1.0) + exp(3.0)) - 1.0
print(f"{right:.4f} {wrong:.4f} {(right + wrong) / 2:.4f}")
#> 0.2413 2.1698 1.2056
print(f"probability of the true class: {exp(-right):.3f} {exp(-wrong):.3f}")
#> probability of the true class: 0.786 0.114
print(f"{F.cross_entropy(input, target).item():.4f}")
#> 1.2056
