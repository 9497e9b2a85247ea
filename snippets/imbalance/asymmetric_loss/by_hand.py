from math import log

import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.6, 0.3, 0.04], dtype=torch.float64)
target = torch.tensor([1, 0, 0])

positive = -((1 - 0.6) ** 1) * log(0.6)
shifted = 0.3 - 0.05
negative = -(shifted**4) * log(1 - shifted)
dropped = 0.0  # 0.04 is below the clip of 0.05
print(f"{positive:.6f} {negative:.6f} {dropped}")
#> 0.204330 0.001124 0.0
print(f"{(positive + negative + dropped) / 3:.6f}")
#> 0.068485
print(f"{asymmetric_loss(p.logit(), target).item():.6f}")
#> 0.068485
