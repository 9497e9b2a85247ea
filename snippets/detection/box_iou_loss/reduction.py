import torch
from box_iou_loss import giou_loss

input = torch.tensor([[0.0, 0.0, 4.0, 4.0], [0.0, 0.0, 1.0, 2.0]])
target = torch.tensor([[2.0, 1.0, 6.0, 3.0], [0.0, 0.0, 1.0, 2.0]])

for reduction in ["none", "sum", "mean"]:
    print(reduction, giou_loss(input, target, reduction=reduction))
    #> none tensor([0.9667, 0.0000])
    #> sum tensor(0.9667)
    #> mean tensor(0.4833)

nothing = torch.empty(0, 4, requires_grad=True)  # an image without objects
loss = giou_loss(nothing, torch.empty(0, 4))
loss.backward()
print(loss, nothing.grad.shape, torch.empty(0).mean())
#> tensor(0., grad_fn=<DivBackward0>) torch.Size([0, 4]) tensor(nan)
