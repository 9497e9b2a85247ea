import torch
from dice_loss import dice_loss

input = torch.tensor(  # 2 images, 2 classes, 2 pixels
    [[[3.0, -1.0], [-1.0, 2.0]], [[0.5, 1.0], [0.0, 0.5]]]
)
target = torch.tensor([[0, 1], [1, 1]])

print(dice_loss(input, target, reduction="none"))
#> tensor([[0.0216, 0.0220],
#>         [0.5545, 0.3315]])
print(dice_loss(input, target, reduction="none", batch=True))
#> tensor([0.3066, 0.2289])
print(dice_loss(input, target, reduction="sum"))
#> tensor(0.9297)
print(dice_loss(input, target, reduction="mean"))
#> tensor(0.2324)
