import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def giou_loss(input, target):
    corner = torch.maximum(input[:, :2], target[:, :2])
    inner = (torch.minimum(input[:, 2:], target[:, 2:]) - corner).clamp(min=0).prod(1)
    corner = torch.minimum(input[:, :2], target[:, :2])
    outer = (torch.maximum(input[:, 2:], target[:, 2:]) - corner).prod(1)
    areas = [(boxes[:, 2:] - boxes[:, :2]).prod(1) for boxes in (input, target)]
    union = areas[0] + areas[1] - inner
    return 1 - inner / union + (outer - union) / outer


side = torch.logspace(0.7, 2.7, 200, dtype=torch.float64)  # 5 to 500 pixels
target = torch.stack([0 * side, 0 * side, side, side], dim=1)
input = (target + 4).requires_grad_()  # 4 pixels down and 4 to the right
figure, (left, right) = plt.subplots(1, 2)

corners = F.smooth_l1_loss(input, target, reduction="none").sum(1)
for loss, label, style in [
    (corners / 14, "smooth L1 / 14", "--"),
    (giou_loss(input, target), "GIoU", "-"),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    left.semilogx(side, loss.detach(), style, label=label)
    right.loglog(side, gradient.abs().sum(1), style, label=label)

left.set(title="loss, 4 pixels off", xlabel="side of the box (pixels)")
right.set(title="size of the gradient", xlabel="side of the box (pixels)")
left.legend()
plt.show()
