import torch
from torch.nn import functional as F

log_rate = torch.tensor([0.2, 1.5, 0.9], dtype=torch.float64)
count = torch.tensor([1.0, 6.0, 2.0], dtype=torch.float64)

print(F.poisson_nll_loss(log_rate, count, reduction="none"))
#> tensor([ 1.0214, -4.5183,  0.6596], dtype=torch.float64)
constant = count * count.log()  # the model cannot change it
print(F.kl_div(log_rate, count, reduction="none") + log_rate.exp() - constant)
#> tensor([ 1.0214, -4.5183,  0.6596], dtype=torch.float64)
