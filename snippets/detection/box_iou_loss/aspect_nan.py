import math

import torch
from box_iou_loss import ciou_loss

target = torch.tensor([[0.0, 0.0, 4.0, 2.0]])
flat = torch.tensor([[1.0, 1.0, 1.0, 1.0]], requires_grad=True)  # width and height 0


def ratio_term(input, target):
    (w, h), (w_true, h_true) = (b[0, 2:] - b[0, :2] for b in (input, target))
    return 4 / math.pi**2 * (torch.atan(w_true / h_true) - torch.atan(w / h)) ** 2


print("w / h:    ", torch.autograd.grad(ratio_term(flat, target), flat)[0])
#> w / h:     tensor([[nan, nan, nan, nan]])
loss = ciou_loss(flat, target)
print("this file:", loss.item(), torch.autograd.grad(loss, flat)[0].isfinite().all())
#> this file: 1.214885950088501 tensor(True)
