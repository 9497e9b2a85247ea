import math

import torch
from box_iou_loss import ciou_loss, diou_loss

target = torch.tensor([[0.0, 0.0, 4.0, 2.0]])
point = torch.tensor([[1.0, 1.0, 1.0, 1.0]], requires_grad=True)


def shape_term(angle):
    (w, h), (w_true, h_true) = (b[0, 2:] - b[0, :2] for b in (point, target))
    v = 4 / math.pi**2 * (torch.atan(w_true / h_true) - angle(w, h)) ** 2
    return (v / (1 + v)).detach() * v  # the IoU is 0


def divided(w, h):
    return torch.atan(w / h)


def floored(w, h):
    return torch.atan2(w, h.clamp(min=1e-7))


for angle in [divided, floored]:
    (gradient,) = torch.autograd.grad(shape_term(angle), point)
    print(angle.__name__, [f"{value:.3g}" for value in gradient[0].tolist()])
    #> divided ['nan', 'nan', 'nan', 'nan']
    #> floored ['2.98e+06', '0', '-2.98e+06', '0']
for loss in [ciou_loss, diou_loss]:
    (gradient,) = torch.autograd.grad(loss(point, target), point)
    print(loss.__name__, [f"{value:.3g}" for value in gradient[0].tolist()])
    #> ciou_loss ['-0.05', '0', '-0.05', '0']
    #> diou_loss ['-0.05', '0', '-0.05', '0']
