import torch
from elbo_loss import elbo_loss
from torch.nn import functional as F

logits = torch.tensor([[0.5, -1.0, 3.0]], dtype=torch.float64)
pixels = torch.tensor([[1.0, 0.0, 0.0]], dtype=torch.float64)
code = torch.zeros(1, 2, dtype=torch.float64)  # mean 0, log variance 0: no KL to pay

print(elbo_loss(logits, pixels, code, code))
#> tensor(3.8359, dtype=torch.float64)
print(F.binary_cross_entropy_with_logits(logits, pixels, reduction="sum"))
#> tensor(3.8359, dtype=torch.float64)
