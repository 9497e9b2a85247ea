import math

import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[1.0, 2.0], [0.0, 1.0], [2.0, 0.0]])
input2 = torch.tensor([[1.0, 1.0], [0.3, 1.4], [0.0, 0.0]])
target = torch.tensor([1, 0, 0])

alike = 0.5 * math.hypot(0.0, 1.0) ** 2  # distance 1: half its square
near = 0.5 * (1.0 - math.hypot(0.3, 0.4)) ** 2  # unlike, 0.5 short of the margin
far = 0.0  # unlike, distance 2: beyond the margin

print(alike, near, far, (alike + near + far) / 3)
#> 0.5 0.125 0.0 0.20833333333333334
print(contrastive_loss(input1, input2, target, reduction="none"))
#> tensor([0.5000, 0.1250, 0.0000])
print(contrastive_loss(input1, input2, target))
#> tensor(0.2083)
