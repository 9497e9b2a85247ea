from math import log

import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, -0.4, 0.0], dtype=torch.float64)
target = torch.tensor([1.0, -1.0, 1.0, 1.0], dtype=torch.float64)

wrong = (target * input <= 0).double()
bound = F.soft_margin_loss(input, target, reduction="none") / log(2)
print(wrong)
#> tensor([0., 0., 1., 1.], dtype=torch.float64)
print(bound)
#> tensor([0.1516, 0.3180, 1.3172, 1.0000], dtype=torch.float64)
print(f"errors {wrong.mean():.2f}, bound {bound.mean():.2f}")
#> errors 0.50, bound 0.70
