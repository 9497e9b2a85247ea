import torch
from torch.nn import functional as F

log_rate = torch.tensor([0.2, 1.5, 0.9], dtype=torch.float64)
count = torch.tensor([1.0, 6.0, 2.0], dtype=torch.float64)
rate = log_rate.exp()

deviance = 2 * (count * (count / rate).log() - count + rate).mean()
print(deviance)
#> tensor(0.1997, dtype=torch.float64)
best = F.poisson_nll_loss(count.log(), count)
print(2 * (F.poisson_nll_loss(log_rate, count) - best))
#> tensor(0.1997, dtype=torch.float64)
