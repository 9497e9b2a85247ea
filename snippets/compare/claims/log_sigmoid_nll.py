import torch
from torch.nn import functional as F

logits = torch.tensor([[0.4], [-1.2], [2.0]])
target = torch.tensor([1, 0, 1])
one = F.logsigmoid(logits)
try:
    F.nll_loss(one, target)
except IndexError as error:
    print(error)
    #> Target 1 is out of bounds.
zeros = torch.zeros(3, dtype=torch.long)
print(F.nll_loss(one, zeros), "for 0, 0, 0")
#> tensor(0.7011) for 0, 0, 0
print(F.binary_cross_entropy_with_logits(logits, torch.ones(3, 1)), "for 1, 1, 1")
#> tensor(0.7011) for 1, 1, 1

two = torch.cat([F.logsigmoid(-logits), F.logsigmoid(logits)], dim=1)
print(F.nll_loss(two, target), "with two columns")
#> tensor(0.3011) with two columns
print(F.binary_cross_entropy_with_logits(logits[:, 0], target.float()))
#> tensor(0.3011)
