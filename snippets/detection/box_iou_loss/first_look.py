import torch
from box_iou_loss import GIoULoss, ciou_loss, diou_loss, giou_loss, iou_loss

input = torch.tensor([[0.0, 0.0, 4.0, 4.0], [0.0, 0.0, 1.0, 2.0]])
target = torch.tensor([[2.0, 1.0, 6.0, 3.0], [3.0, 0.0, 4.0, 2.0]])

for loss in [iou_loss, giou_loss, diou_loss, ciou_loss]:
    print(loss.__name__, loss(input, target, reduction="none"))
    #> iou_loss tensor([0.8000, 1.0000])
    #> giou_loss tensor([0.9667, 1.5000])
    #> diou_loss tensor([0.8769, 1.4500])
    #> ciou_loss tensor([0.8790, 1.4500])
print(GIoULoss()(input, target))
#> tensor(1.2333)
