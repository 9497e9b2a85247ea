import math

import torch
from box_iou_loss import ciou_loss, diou_loss, giou_loss, iou_loss

input = torch.tensor([[0.0, 0.0, 4.0, 4.0]], dtype=torch.float64)
target = torch.tensor([[2.0, 1.0, 6.0, 3.0]], dtype=torch.float64)

overlap = (4 - 2) * (3 - 1)  # from 2 to 4 across, from 1 to 3 down
union = 4 * 4 + 4 * 2 - overlap
iou = 1 - overlap / union
giou = iou + (6 * 4 - union) / (6 * 4)  # the enclosing box is 6 wide and 4 high
diou = iou + (2 - 4) ** 2 / (6**2 + 4**2)  # centres (2, 2) and (4, 2)
v = 4 / math.pi**2 * (math.atan(4 / 2) - math.atan(4 / 4)) ** 2
ciou = diou + v / (iou + v) * v

print(f"{iou:.6f} {giou:.6f} {diou:.6f} {ciou:.6f}")
#> 0.800000 0.966667 0.876923 0.879014
for loss in [iou_loss, giou_loss, diou_loss, ciou_loss]:
    print(f"{loss.__name__} {loss(input, target).item():.6f}")
    #> iou_loss 0.800000
    #> giou_loss 0.966667
    #> diou_loss 0.876923
    #> ciou_loss 0.879014
