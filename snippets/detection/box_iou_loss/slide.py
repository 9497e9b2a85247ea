import matplotlib.pyplot as plt
import torch
from box_iou_loss import ciou_loss, diou_loss, giou_loss, iou_loss

shift = torch.linspace(0, 5, 501, dtype=torch.float64).requires_grad_()
zero, two = torch.zeros_like(shift), torch.full_like(shift, 2)
input = torch.stack([shift, zero, shift + 2, two], dim=1)  # slides to the right
target = torch.stack([zero, zero, two, two], dim=1).detach()
figure, (left, right) = plt.subplots(1, 2)

losses = {"IoU": iou_loss, "GIoU": giou_loss, "DIoU": diou_loss, "CIoU": ciou_loss}
looks = [{}, {"linestyle": "--"}, {"linewidth": 6, "alpha": 0.4}, {"linestyle": ":"}]
for (label, loss), look in zip(losses.items(), looks, strict=True):
    value = loss(input, target, reduction="none")
    (slope,) = torch.autograd.grad(value.sum(), shift, retain_graph=True)
    left.plot(shift.detach(), value.detach(), label=label, **look)
    right.plot(shift.detach(), slope, **look)

left.set(title="loss", xlabel="shift of a box 2 wide")
right.set(title="gradient", xlabel="shift of a box 2 wide")
left.legend()
plt.show()
