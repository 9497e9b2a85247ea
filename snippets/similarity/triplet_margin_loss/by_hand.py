import math

import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 5.5]], dtype=torch.float64)

near = math.hypot(0 - 3, 0 - 4)
far = math.hypot(0 - 0, 0 - 5.5)
print(near, far, max(0.0, near - far + 1.0))
#> 5.0 5.5 0.5

eps = 1e-6  # added to each component of both differences
near = math.hypot(0 - 3 + eps, 0 - 4 + eps)
far = math.hypot(0 - 0 + eps, 0 - 5.5 + eps)
print(round(max(0.0, near - far + 1.0), 9))
#> 0.4999996
print(round(F.triplet_margin_loss(anchor, positive, negative).item(), 9))
#> 0.4999996
