import math

import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, 0.25, 0.25]], dtype=torch.float64).log()
target = torch.tensor([[0.25, 0.75, 0.0]], dtype=torch.float64)

first = 0.25 * (math.log(0.25) - math.log(0.5))  # negative: q above p
second = 0.75 * (math.log(0.75) - math.log(0.25))
third = 0.0  # 0 log 0 counts as 0, whatever the model says

print(round(first, 4), round(second, 4), third)
#> -0.1733 0.824 0.0
print(round(first + second + third, 4))
#> 0.6507
print(F.kl_div(input, target, reduction="none").numpy().round(4))
#> [[-0.1733  0.824   0.    ]]
print(round(F.kl_div(input, target, reduction="batchmean").item(), 4))
#> 0.6507
