import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-3, 3, 121, requires_grad=True)
loss = F.l1_loss(residual, torch.zeros(121), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), residual)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-3, 3), ylim=(-1.5, 3))
axes.plot(residual.detach(), loss.detach())
axes.plot(residual.detach(), gradient, "--")
plt.show()
