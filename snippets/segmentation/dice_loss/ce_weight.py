import torch
from dice_loss import dice_cross_entropy_loss, dice_loss
from torch.nn import functional as F

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0]]])
target = torch.tensor([[0, 1, 1]])
weight = torch.tensor([1.0, 4.0])

print(dice_cross_entropy_loss(input, target))
#> tensor(1.2541)
print(dice_cross_entropy_loss(input, target, dice_weight=weight))
#> tensor(1.2613)
print(dice_loss(input, target, weight) + F.cross_entropy(input, target))
#> tensor(1.2613)
print(dice_cross_entropy_loss(input, target, ce_weight=weight))
#> tensor(1.5149)
print(dice_loss(input, target) + F.cross_entropy(input, target, weight))
#> tensor(1.5149)
