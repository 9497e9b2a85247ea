from math import log

import torch
from dpo_loss import dpo_loss

policy = torch.tensor([-12.0, -20.0]), torch.tensor([-14.0, -18.0])
print(dpo_loss(*policy, *policy), f"{log(2):.4f}")
#> tensor(0.6931) 0.6931

swapped = (policy[1], policy[0])  # reference in the wrong order
print(dpo_loss(*policy, *swapped, reduction="none"))
#> tensor([0.5130, 0.9130])
