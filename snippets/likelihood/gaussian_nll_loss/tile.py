import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_variance = torch.linspace(-4, 4, 121, requires_grad=True)
one = torch.ones(121)
loss = F.gaussian_nll_loss(one, 0 * one, log_variance.exp(), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), log_variance)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(log_variance.detach(), loss.detach())
axes.plot(log_variance.detach(), gradient, "--")
plt.show()
