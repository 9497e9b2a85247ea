import math

import torch
from uncertainty_weighting import uncertainty_weighting

losses = torch.tensor([100.0, 0.01, 0.5], dtype=torch.float64)
factor = torch.tensor([0.5, 0.5, 1.0], dtype=torch.float64)
log_variance = torch.zeros(3, dtype=torch.float64, requires_grad=True)

optimizer = torch.optim.SGD([log_variance], lr=0.5)
for _ in range(400):
    optimizer.zero_grad()
    uncertainty_weighting(losses, log_variance, factor).backward()
    torch.nn.utils.clip_grad_norm_(log_variance, 1.0)
    optimizer.step()

print([f"{v:.4f}" for v in log_variance.exp().tolist()])
#> ['100.0000', '0.0100', '1.0000']
print(
    [f"{2 * f * v:.4f}" for f, v in zip(factor.tolist(), losses.tolist(), strict=True)]
)
#> ['100.0000', '0.0100', '1.0000']
total = uncertainty_weighting(losses, log_variance, factor).item()
print(f"{total:.4f}", f"{sum(0.5 + 0.5 * math.log(v) for v in [100, 0.01, 1.0]):.4f}")
#> 1.5000 1.5000
