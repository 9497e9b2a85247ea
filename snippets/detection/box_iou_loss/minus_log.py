import torch
from box_iou_loss import iou_loss

input = torch.tensor([[0.0, 0.0, 4.0, 4.0], [0.0, 0.0, 1.0, 1.0]], dtype=torch.float64)
target = torch.tensor([[0.0, 0.0, 4.0, 3.0], [0.0, 0.0, 4.0, 4.0]], dtype=torch.float64)

iou = 1 - iou_loss(input, target, reduction="none")
print("1 - IoU  ", (1 - iou).tolist())
#> 1 - IoU   [0.25, 0.9375]
print("-log IoU ", [round(value, 6) for value in (-iou.log()).tolist()])
#> -log IoU  [0.287682, 2.772589]
print("no overlap:", -torch.tensor(0.0).log())
#> no overlap: tensor(inf)
