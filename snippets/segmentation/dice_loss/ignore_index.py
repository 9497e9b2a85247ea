import torch
from dice_loss import dice_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0]]])
target = torch.tensor([[0, 1, 255]])  # the last pixel is not labelled

print(dice_loss(input, target, ignore_index=255))
#> tensor(0.1668)
print(dice_loss(input[:, :, :2], target[:, :2]))  # the same without that pixel
#> tensor(0.1668)
try:
    dice_loss(input, target)
except RuntimeError as error:
    print(error)
    #> index 255 is out of bounds for dimension 1 with size 2
