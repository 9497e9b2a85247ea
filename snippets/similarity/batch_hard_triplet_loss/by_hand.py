import math

import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

input = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 1.0], [0.0, 5.0]])
target = torch.tensor([0, 0, 1, 1])

first = max(0.0, 3.0 - 1.0 + 0.5)  # farthest of class 0 at 3, nearest of class 1 at 1
second = max(0.0, 3.0 - math.sqrt(3**2 + 1**2) + 0.5)
third = max(0.0, 4.0 - 1.0 + 0.5)
fourth = max(0.0, 4.0 - 5.0 + 0.5)

each = [round(loss, 4) for loss in (first, second, third, fourth)]
print(each, round(sum(each) / 4, 4))
#> [2.5, 0.3377, 3.5, 0.0] 1.5844
print(batch_hard_triplet_loss(input, target, 0.5, "none"))
#> tensor([2.5000, 0.3377, 3.5000, 0.0000])
print(batch_hard_triplet_loss(input, target, 0.5))
#> tensor(1.5844)
