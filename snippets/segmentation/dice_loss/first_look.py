import torch
from dice_loss import DiceCrossEntropyLoss, DiceLoss

input = torch.tensor([[[2.0, 0.5, -3.0], [1.0, -2.0, -4.0]]])  # one image, 2 x 3
target = torch.tensor([[[1, 1, 0], [0, 0, 0]]])
print(DiceLoss()(input, target))
#> tensor(0.2606)

logits = torch.stack([-input, input], dim=1)  # (1, 2, 2, 3): background, object
print(DiceLoss()(logits, target))
#> tensor(0.1767)
print(DiceCrossEntropyLoss()(logits, target))
#> tensor(0.5899)
