import torch
from box_iou_loss import GIoULoss, giou_loss, iou_loss

input = torch.tensor([[0.0, 0, 4, 4], [0, 0, 1, 2]])
target = torch.tensor([[2.0, 1, 6, 3], [3, 0, 4, 2]])

print(GIoULoss()(input, target))
#> tensor(1.2333)
print(giou_loss(input, target, reduction="none"))
#> tensor([0.9667, 1.5000])
print(iou_loss(input, target, reduction="none"))
#> tensor([0.8000, 1.0000])
