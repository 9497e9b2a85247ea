import torch
from logit_adjusted_loss import logit_adjusted_loss

counts = torch.tensor([90, 10])
logits = torch.tensor([[1.0, 0.0], [0.0, 2.0], [3.0, 0.0]])
target = torch.tensor([0, 1, -100])

print(logit_adjusted_loss(logits, target, counts, reduction="none"))
#> tensor([0.0401, 0.7966, 0.0000])
print(logit_adjusted_loss(logits, target, counts))
#> tensor(0.4183)
print(logit_adjusted_loss(logits[:2], target[:2], counts))
#> tensor(0.4183)
print(logit_adjusted_loss(logits, torch.full((3,), -100), counts))
#> tensor(0.)
