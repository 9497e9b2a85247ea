import math

import torch
from torch.nn import functional as F

probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]], dtype=torch.float64)
target = torch.tensor([0, 1])

first = -math.log(0.5)  # row 0, class 0
second = -math.log(0.8)  # row 1, class 1
print(round(first, 6), round(second, 6))
#> 0.693147 0.223144
print(round((first + second) / 2, 6))
#> 0.458145
print(round(F.nll_loss(probabilities.log(), target).item(), 6))
#> 0.458145
