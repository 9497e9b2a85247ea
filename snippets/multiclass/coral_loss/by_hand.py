from math import exp, log

import torch
from coral_loss import coral_loss, ordinal_levels

logits = torch.tensor([[2.0, 0.5, -1.0]], dtype=torch.float64)
levels = ordinal_levels(torch.tensor([1]), num_classes=4)
print(levels)
#> tensor([[ True, False, False]])

above_0 = log(1 + exp(-2.0))  # yes: -log sigmoid(2)
above_1 = log(1 + exp(0.5))  # no: -log(1 - sigmoid(0.5))
above_2 = log(1 + exp(-1.0))  # no: -log(1 - sigmoid(-1))
print(f"{above_0:.6f} {above_1:.6f} {above_2:.6f}")
#> 0.126928 0.974077 0.313262
print(f"{above_0 + above_1 + above_2:.6f}")
#> 1.414267
print(f"{coral_loss(logits, levels).item():.6f}")
#> 1.414267
