import matplotlib.pyplot as plt
import torch
from detection_loss import detection_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-3, 3), ylim=(-1.5, 3.5))
error = torch.linspace(-3, 3, 121, requires_grad=True)
logits = torch.tensor([0.0, 1.0]).expand(121, 2)
for label, opacity in [(1, 1.0), (0, 0.45)]:
    offsets = torch.stack([error, *torch.zeros(3, 121)], dim=1)
    labels = torch.full((121,), label)  # 1: matched to an object, 0: background
    loss = detection_loss(
        logits, offsets, labels, torch.zeros(121, 4), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    axes.plot(error.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(error.detach(), gradient, "C1--", alpha=opacity)
plt.show()
