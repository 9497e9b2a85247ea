import torch
from logit_adjusted_loss import logit_adjusted_loss

counts = torch.tensor([90, 10])
logits = torch.zeros(2, 2)
target = torch.tensor([0, 1])

right = logit_adjusted_loss(logits, target, counts, reduction="none")
wrong = logit_adjusted_loss(logits, target, counts, tau=-1.0, reduction="none")
print("added:     ", right)
#> added:      tensor([0.1054, 2.3026])
print("subtracted:", wrong)
#> subtracted: tensor([2.3026, 0.1054])
