from math import log

import torch
from torch.nn import functional as F

target = torch.zeros(100, dtype=torch.float64)
target[0] = 1.0  # one positive in a hundred

start = torch.zeros(100, dtype=torch.float64)  # an untrained model: logits near 0
loss = F.binary_cross_entropy_with_logits(start, target)
print(f"start {loss.item():.4f}, log 2 {log(2):.4f}")
#> start 0.6931, log 2 0.6931

prior = target.mean().logit()  # the best constant: the logit of the base rate
loss = F.binary_cross_entropy_with_logits(prior.expand(100), target)
print(f"constant logit {prior.item():.4f}: loss {loss.item():.4f}, right in 99 of 100")
#> constant logit -4.5951: loss 0.0560, right in 99 of 100
