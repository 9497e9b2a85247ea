from math import cosh, log

import torch
from log_cosh_loss import log_cosh_loss

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

small = log(cosh(2.5 - 3.0))  # nearly half the square, 0.125
zero = log(cosh(3.0 - 3.0))
large = log(cosh(10.0 - 4.0))  # nearly 6 - log 2
print(f"{small:.4f} {zero:.4f} {large:.4f}, 6 - log 2 = {6 - log(2):.4f}")
#> 0.1201 0.0000 5.3069, 6 - log 2 = 5.3069
print(f"{(small + zero + large) / 3:.4f}")
#> 1.8090
print(f"{log_cosh_loss(input, target).item():.4f}")
#> 1.8090
