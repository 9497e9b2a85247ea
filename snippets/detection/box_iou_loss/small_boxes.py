import torch
from box_iou_loss import ciou_loss, diou_loss

target = torch.tensor([[0.4, 0.4, 0.6, 0.5]], dtype=torch.float64)  # of an image

for side in [1e-1, 1e-2, 1e-3, 1e-4, 0.0]:  # of a square prediction
    corner = torch.tensor([0.45, 0.42], dtype=torch.float64)
    input = torch.cat([corner, corner + side])[None].requires_grad_()
    slopes = []
    for loss in [diou_loss, ciou_loss]:
        (gradient,) = torch.autograd.grad(loss(input, target), input)
        slopes.append(gradient.abs().max())
    print(f"{side:g}  DIoU {slopes[0]:.3f}  CIoU {slopes[1]:.3f}")
    #> 0.1  DIoU 4.913  CIoU 4.832
    #> 0.01  DIoU 1.400  CIoU 1.611
    #> 0.001  DIoU 1.040  CIoU 1.061
    #> 0.0001  DIoU 1.004  CIoU 1.006
    #> 0  DIoU 1.000  CIoU 1.000
