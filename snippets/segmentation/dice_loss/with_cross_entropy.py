import torch
from dice_loss import dice_cross_entropy_loss, dice_loss
from torch.nn import functional as F

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0]]])
target = torch.tensor([[0, 1, 1]])

dice = dice_loss(input, target)
cross_entropy = F.cross_entropy(input, target)
print(dice, cross_entropy, dice + cross_entropy)
#> tensor(0.3448) tensor(0.9093) tensor(1.2541)
print(dice_cross_entropy_loss(input, target))
#> tensor(1.2541)
print(dice_cross_entropy_loss(input, target, dice_factor=0.5, ce_factor=2.0))
#> tensor(1.9910)
