import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.0, 3.0]])
target = torch.tensor([0, 1])

print(F.nll_loss(logits.softmax(dim=1), target))  # minus the mean probability
#> tensor(-0.3753)
print(F.nll_loss(logits, target), F.nll_loss(1000 * logits, target))  # no lower bound
#> tensor(-1.) tensor(-1000.)
print(F.nll_loss(logits.log_softmax(dim=1), target))
#> tensor(1.7220)
