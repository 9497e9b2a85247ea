import torch
from dice_loss import dice_loss

input = torch.full((1, 256, 256), 4.0, dtype=torch.float16)
target = torch.ones(1, 256, 256, dtype=torch.float16)

p = input.sigmoid()
print(p.sum(), target.sum())
#> tensor(64352., dtype=torch.float16) tensor(inf, dtype=torch.float16)
print(1 - (2 * (p * target).sum() + 1) / (p.sum() + target.sum() + 1))
#> tensor(nan, dtype=torch.float16)
print(dice_loss(input, target))
#> tensor(0.0091, dtype=torch.float16)
