from math import exp, log

import torch
from logit_adjusted_loss import logit_adjusted_loss

logits = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([1])
counts = torch.tensor([90, 10])

common = 1.0 + log(90 / 100)  # the logit plus the log of the share
rare = 0.0 + log(10 / 100)
print(f"{common:.4f} {rare:.4f}")
#> 0.8946 -2.3026
print(f"{log(exp(common) + exp(rare)) - rare:.6f}")
#> 3.237287
print(f"{log(1 + 90 / 10 * exp(1.0 - 0.0)):.6f}")  # the same, as a margin
#> 3.237287
print(f"{logit_adjusted_loss(logits, target, counts).item():.6f}")
#> 3.237287
