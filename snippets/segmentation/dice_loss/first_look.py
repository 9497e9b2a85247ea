import torch
from dice_loss import DiceCrossEntropyLoss, DiceLoss

input = torch.tensor([[[2.0, 0.5, -3.0], [1.0, -2.0, -4.0]]])
target = torch.tensor([[[1, 1, 0], [0, 0, 0]]])  # one mask
print(DiceLoss()(input, target))  # one logit per pixel
#> tensor(0.2606)

logits = torch.stack([-input, input], dim=1)  # one per class
print(DiceLoss()(logits, target))  # the background counts too
#> tensor(0.1767)
print(DiceCrossEntropyLoss()(logits, target))
#> tensor(0.5899)
