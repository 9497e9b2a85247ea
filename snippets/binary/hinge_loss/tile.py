import matplotlib.pyplot as plt
import torch
from hinge_loss import hinge_loss

logit = torch.linspace(-4, 4, 121, requires_grad=True)
loss = hinge_loss(logit, torch.ones(121), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), logit)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(logit.detach(), loss.detach())
axes.plot(logit.detach(), gradient, "--")
plt.show()
