import matplotlib.pyplot as plt
import torch
from mape_loss import mape_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-3, 3), ylim=(-1.5, 3))
residual = torch.linspace(-3, 3, 121, requires_grad=True)
for size, opacity in [(1.0, 1.0), (3.0, 0.45)]:
    target = torch.full((121,), size)
    loss = mape_loss(target + residual, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    axes.plot(residual.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(residual.detach(), gradient, "C1--", alpha=opacity)
plt.show()
