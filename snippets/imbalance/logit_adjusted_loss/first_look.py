import torch
from logit_adjusted_loss import LogitAdjustedLoss

counts = torch.tensor([900, 90, 10])  # of the whole training set
logits = torch.tensor([[2.0, 0.0, 0.0], [2.0, 0.0, 0.0]])
target = torch.tensor([0, 2])

loss = LogitAdjustedLoss(counts)
print(loss(logits, target))
#> tensor(3.2648)
print(loss(logits[1:], target[1:]), loss(logits[:1], target[:1]))
#> tensor(6.5147) tensor(0.0149)
