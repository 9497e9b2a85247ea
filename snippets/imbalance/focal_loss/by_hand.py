from math import log

import torch
from focal_loss import focal_loss
from torch.nn import functional as F

logits = torch.tensor([[0.7, 0.2, 0.1], [0.7, 0.2, 0.1]], dtype=torch.float64).log()
target = torch.tensor([0, 2])

easy = (1 - 0.7) ** 2 * -log(0.7)  # the target has probability 0.7
hard = (1 - 0.1) ** 2 * -log(0.1)  # and here 0.1
print(f"{easy:.6f} {hard:.6f} {(easy + hard) / 2:.6f}")
#> 0.032101 1.865094 0.948597
print(f"{focal_loss(logits, target, gamma=2.0).item():.6f}")
#> 0.948597

plain = F.cross_entropy(logits, target, reduction="none")
print("share of the hard one:", round(hard / (easy + hard), 3))
#> share of the hard one: 0.983
print("in cross-entropy:     ", round((plain[1] / plain.sum()).item(), 3))
#> in cross-entropy:      0.866
