import torch
from box_iou_loss import diou_loss, giou_loss, iou_loss

target = torch.tensor([[0.0, 0.0, 10.0, 10.0]], dtype=torch.float64)

for x in [0.0, 2.0, 4.0]:  # the same small box in the corner, nearer, centred
    input = torch.tensor([[x, x, x + 2, x + 2]], dtype=torch.float64)
    losses = [loss(input, target).item() for loss in (iou_loss, giou_loss, diou_loss)]
    print(x, [round(value, 4) for value in losses])
    #> 0.0 [0.96, 0.96, 1.12]
    #> 2.0 [0.96, 0.96, 1.0]
    #> 4.0 [0.96, 0.96, 0.96]
