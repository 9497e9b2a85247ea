import matplotlib.pyplot as plt
import torch
from box_iou_loss import giou_loss

target = torch.tensor([[1.6, 0.7, 3.4, 2.1]])
box = torch.tensor([[0.7, 0.3, 2.5, 1.5]], requires_grad=True)
giou_loss(box, target).backward()
moved = box.detach() - 1.5 * box.grad  # the dashed box: one step down the gradient

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[])
axes.set(xlim=(0, 4), ylim=(0, 2.5))
low, high = torch.maximum(box, target)[0, :2], torch.minimum(box, target)[0, 2:]
shared = torch.cat([low, high])
for (left, bottom, right, top), style in [
    (target[0].tolist(), "C0"),
    (box[0].tolist(), "C1"),
    (moved[0].tolist(), "C1--"),
]:
    x, y = [left, right, right, left, left], [bottom, bottom, top, top, bottom]
    axes.plot(x, y, style)
left, bottom, right, top = shared.tolist()
axes.fill([left, right, right, left], [bottom, bottom, top, top], "C0", alpha=0.3)
plt.show()
