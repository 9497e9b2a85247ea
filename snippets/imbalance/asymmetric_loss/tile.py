import matplotlib.pyplot as plt
import torch
from asymmetric_loss import asymmetric_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
logit = torch.linspace(-4, 4, 121, requires_grad=True)
for label, opacity in [(1.0, 1.0), (0.0, 0.45)]:
    loss = asymmetric_loss(logit, torch.full((121,), label), reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    axes.plot(logit.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(logit.detach(), gradient, "C1--", alpha=opacity)
plt.show()
