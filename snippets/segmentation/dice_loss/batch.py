import torch
from dice_loss import dice_loss

# 50 pixels each: image 0 has an object of 1 pixel, image 1 one of 40.
target = (torch.arange(50) < torch.tensor([[1], [40]])).long()[:, None]
input = torch.where(target == 1, 4.0, -4.0)
input[0, 0, 0] = -4.0  # the small object is missed

print(dice_loss(input, target, reduction="none").squeeze(1))
#> tensor([0.6427, 0.0112])
print("per image:", dice_loss(input, target))
#> per image: tensor(0.3269)
print("per batch:", dice_loss(input, target, batch=True))
#> per batch: tensor(0.0335)
