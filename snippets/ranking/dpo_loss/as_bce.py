import torch
from dpo_loss import dpo_loss
from torch.nn import functional as F

chosen = torch.tensor([-40.0, -62.0], dtype=torch.float64)
rejected = torch.tensor([-70.0, -60.0], dtype=torch.float64)
ref_chosen = torch.tensor([-45.0, -61.0], dtype=torch.float64)
ref_rejected = torch.tensor([-65.0, -63.0], dtype=torch.float64)

print(dpo_loss(chosen, rejected, ref_chosen, ref_rejected, beta=0.1))
#> tensor(0.6131, dtype=torch.float64)
logit = 0.1 * ((chosen - ref_chosen) - (rejected - ref_rejected))
print(F.binary_cross_entropy_with_logits(logit, torch.ones_like(logit)))
#> tensor(0.6131, dtype=torch.float64)
