from math import log

import torch
from torch import nn

target = torch.tensor([1.0] + 9 * [0.0], dtype=torch.float64)  # base rate 0.1
logit = torch.zeros(1, dtype=torch.float64, requires_grad=True)
loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0))
optimizer = torch.optim.SGD([logit], lr=0.5)

for _ in range(200):  # fit the best constant
    optimizer.zero_grad()
    loss(logit.expand(10), target).backward()
    optimizer.step()

print(f"fitted    {logit.sigmoid().item():.4f}")
#> fitted    0.5000
print(f"formula   {9 * 0.1 / (9 * 0.1 + 0.9):.4f}")
#> formula   0.5000
print(f"corrected {(logit - log(9)).sigmoid().item():.4f}")
#> corrected 0.1000
