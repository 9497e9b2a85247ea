import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_rate = torch.linspace(-4, 4, 121, requires_grad=True)
loss = F.poisson_nll_loss(log_rate, torch.full((121,), 2.0), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), log_rate)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(log_rate.detach(), loss.detach())
axes.plot(log_rate.detach(), gradient, "--")
plt.show()
