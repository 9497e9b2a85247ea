import math

import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0]], dtype=torch.float64)
target = torch.tensor([[1.0, 0.0, 1.0]], dtype=torch.float64)

present = math.log(1 + math.exp(-2.0))  # class 0 is there, logit 2
absent = math.log(1 + math.exp(0.0))  # class 1 is not, logit 0
missed = math.log(1 + math.exp(1.0))  # class 2 is there, logit -1
print(round(present, 6), round(absent, 6), round(missed, 6))
#> 0.126928 0.693147 1.313262
print(round((present + absent + missed) / 3, 6))
#> 0.711112
print(round(F.multilabel_soft_margin_loss(input, target).item(), 6))
#> 0.711112
