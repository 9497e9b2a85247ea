import torch
from dpo_loss import dpo_loss
from torch.nn import functional as F

lead, zero, beta, share = torch.tensor(8.0), torch.tensor(0.0), 0.5, 0.1
right, swapped = F.softplus(-beta * lead), F.softplus(beta * lead)

print("conservative DPO, here", dpo_loss(lead, zero, zero, zero, beta, share))
#> conservative DPO, here tensor(0.4181)
print("smoothing left out    ", right)
#> smoothing left out     tensor(0.0181)
robust = ((1 - share) * right - share * swapped) / (1 - 2 * share)
print("robust DPO            ", robust)
#> robust DPO             tensor(-0.4819)
