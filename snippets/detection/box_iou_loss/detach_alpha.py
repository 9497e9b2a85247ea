import torch
from box_iou_loss import ciou_loss

input = torch.tensor([[1.0, 1.0, 6.0, 4.0]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([[2.0, 1.0, 4.0, 6.0]], dtype=torch.float64)

for detach in [True, False]:
    loss = ciou_loss(input, target, detach_alpha=detach)
    (gradient,) = torch.autograd.grad(loss, input)
    print(
        detach, f"{loss.item():.6f}", [f"{value:.4f}" for value in gradient[0].tolist()]
    )
    #> True 0.743461 ['-0.0442', '-0.0158', '0.0642', '-0.0909']
    #> False 0.743461 ['-0.0496', '-0.0029', '0.0696', '-0.1011']
