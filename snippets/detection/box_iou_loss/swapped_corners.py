import torch
from box_iou_loss import giou_loss, iou_loss

target = torch.tensor([[1.0, 1.0, 5.0, 5.0]], dtype=torch.float64)
raw = torch.tensor([[4.0, 2.0, 2.0, 4.0]], dtype=torch.float64, requires_grad=True)

for loss in [iou_loss, giou_loss]:  # x2 < x1: a box of width 0
    (gradient,) = torch.autograd.grad(loss(raw, target), raw)
    print(loss.__name__, loss(raw, target).item(), gradient.tolist())
    #> iou_loss 1.0 [[0.0, 0.0, 0.0, 0.0]]
    #> giou_loss 1.0 [[0.0, 0.0, 0.0, 0.0]]

# Predict a corner and the logarithm of the sides: they cannot swap.
corner = torch.tensor([[0.0, 0.5]], dtype=torch.float64, requires_grad=True)
log_sides = torch.tensor([[1.0, 1.0]], dtype=torch.float64)
box = torch.cat([corner, corner + log_sides.exp()], dim=1)
print(torch.autograd.grad(iou_loss(box, target), corner)[0])
#> tensor([[-0.1354, -0.1049]], dtype=torch.float64)
