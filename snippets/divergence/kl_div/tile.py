import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-4, 4, 121, requires_grad=True)
log_probs = torch.stack([lead, torch.zeros(121)], dim=1).log_softmax(dim=1)
target = torch.tensor([0.7, 0.3]).expand(121, 2)
loss = F.kl_div(log_probs, target, reduction="none").sum(dim=1)
(gradient,) = torch.autograd.grad(loss.sum(), lead)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-0.9, 2.4))
axes.plot(lead.detach(), loss.detach())
axes.plot(lead.detach(), gradient, "--")
plt.show()
