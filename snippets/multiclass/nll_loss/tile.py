import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_prob = torch.linspace(-4, 0, 121, requires_grad=True)
log_probs = log_prob[:, None]
target = torch.zeros(121, dtype=torch.long)
loss = F.nll_loss(log_probs, target, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), log_prob)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(log_prob.detach(), loss.detach())
axes.plot(log_prob.detach(), gradient, "--")
plt.show()
