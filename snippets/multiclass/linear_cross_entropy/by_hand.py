from math import exp, log

import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([1])

logits = [1.0 * 1.0 + 2.0 * 0.0, 1.0 * 0.0 + 2.0 * 1.0, 1.0 * 0.5 + 2.0 * -1.0]
print(logits)
#> [1.0, 2.0, -1.5]
print(f"{log(sum(exp(logit) for logit in logits)) - logits[1]:.4f}")
#> 0.3351
print(F.linear_cross_entropy(input, linear_weight, target))
#> tensor(0.3351)
