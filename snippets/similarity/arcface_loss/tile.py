import matplotlib.pyplot as plt
import torch
from arcface_loss import arcface_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(0, 3.14), ylim=(-1.2, 4))
angle = torch.linspace(0.01, 3.13, 121, requires_grad=True)
target = torch.zeros(121, dtype=torch.long)
for margin, opacity in [(0.5, 1.0), (0.0, 0.45)]:
    cosines = torch.stack([angle.cos(), torch.zeros(121)], dim=1)
    loss = arcface_loss(cosines, target, margin=margin, scale=2.0, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), angle)
    axes.plot(angle.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(angle.detach(), gradient, "C1--", alpha=opacity)
plt.show()
