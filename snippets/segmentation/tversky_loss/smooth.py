import torch
from tversky_loss import tversky_loss

input = torch.tensor([[[3.0, -3.0, -3.0, -3.0]]])
target = torch.tensor([[[1, 0, 0, 0]]])

for smooth in [0.0, 0.5, 1.0]:
    index = tversky_loss(input, target, 0.5, 0.5, smooth=smooth)
    print(smooth, round(index.item(), 6))
    #> 0.0 0.090557
    #> 0.5 0.061296
    #> 1.0 0.046327

p = input.sigmoid()
print("Dice, smooth 1:", 1 - (2 * p[0, 0, 0] + 1) / (p.sum() + 1 + 1))
#> Dice, smooth 1: tensor(0.0613)
