import torch
from logit_adjusted_loss import LogitAdjustedLoss

counts = torch.tensor([900, 90, 10])  # of the training set
logits = torch.tensor([[2.0, 0.0, 0.0], [2.0, 0.0, 0.0]])
target = torch.tensor([0, 2])

loss = LogitAdjustedLoss(counts)
print(loss(logits, target))
#> tensor(3.2648)
print(loss(logits[:1], target[:1]))  # common
#> tensor(0.0149)
print(loss(logits[1:], target[1:]))  # rare, far dearer
#> tensor(6.5147)
