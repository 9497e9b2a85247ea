import torch
from dice_loss import dice_loss

input = torch.tensor([[[5.0, 2.0, -4.0, -3.0]]])
target = torch.tensor([[[255, 255, 0, 0]]], dtype=torch.uint8)  # as read from a PNG

print(dice_loss(input, target))
#> tensor(-0.8653)
print(dice_loss(input, target > 0))
#> tensor(0.0387)
