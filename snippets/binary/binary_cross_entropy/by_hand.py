from math import log

import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2, 0.4])
target = torch.tensor([1.0, 0.0, 1.0])

likely = -log(0.9)  # the answer is 1: only log(x) counts
right = -log(1 - 0.2)  # the answer is 0: only log(1 - x) counts
wrong = -log(0.4)  # the answer is 1 and got less than half

print(f"{likely:.4f} {right:.4f} {wrong:.4f}")
#> 0.1054 0.2231 0.9163
print(f"{(likely + right + wrong) / 3:.4f}")
#> 0.4149
print(f"{F.binary_cross_entropy(input, target).item():.4f}")
#> 0.4149
