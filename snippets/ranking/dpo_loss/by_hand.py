from math import exp, log

import torch
from dpo_loss import dpo_loss

values = [[-12.0], [-15.0], [-13.0], [-14.0]]
four = [torch.tensor(value, dtype=torch.float64) for value in values]

chosen = -12 - -13  # the policy likes the chosen answer more than the reference
rejected = -15 - -14  # and the rejected one less
lead = 0.1 * (chosen - rejected)
print(f"{lead:.1f} {log(1 + exp(-lead)):.6f}")
#> 0.2 0.598139
print(f"{dpo_loss(*four, beta=0.1).item():.6f}")
#> 0.598139
