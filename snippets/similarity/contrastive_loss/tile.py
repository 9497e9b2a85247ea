import matplotlib.pyplot as plt
import torch
from contrastive_loss import contrastive_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(0, 2.5), ylim=(-2.2, 3))
distance = torch.linspace(0.001, 2.5, 121, requires_grad=True)
for label, opacity in [(1.0, 1.0), (0.0, 0.45)]:
    loss = contrastive_loss(
        distance[:, None],
        torch.zeros(121, 1),
        torch.full((121,), label),
        reduction="none",
    )
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    axes.plot(distance.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(distance.detach(), gradient, "C1--", alpha=opacity)
plt.show()
