import torch
from box_iou_loss import diou_loss, giou_loss, iou_loss

target = torch.tensor([[6.0, 0.0, 8.0, 2.0]], dtype=torch.float64)

for loss in [iou_loss, giou_loss, diou_loss]:
    input = torch.tensor(
        [[0.0, 0.0, 2.0, 2.0]], dtype=torch.float64, requires_grad=True
    )
    loss(input, target).backward()
    gradient = [round(value, 4) + 0.0 for value in input.grad[0].tolist()]
    print(f"{loss.__name__} {loss(input, target).item():.4f}", gradient)
    #> iou_loss 1.0000 [0.0, 0.0, 0.0, 0.0]
    #> giou_loss 1.5000 [0.0625, 0.0, -0.125, 0.0]
    #> diou_loss 1.5294 [0.0363, 0.0156, -0.0882, -0.0156]
