import matplotlib.pyplot as plt
import torch
from tversky_loss import tversky_loss

lead = torch.linspace(-4, 4, 121, requires_grad=True)
mask = torch.zeros(121, 1, 4, 4)
mask[:, :, 1:3, 1:3] = 1

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-0.45, 1.2))
for inside, opacity in [(True, 1.0), (False, 0.45)]:  # the object's pixels, the others
    free, sure = lead[:, None, None, None] * (2 * mask - 1), 4 * (2 * mask - 1)
    logits = torch.where((mask == 1) == inside, free, sure)
    loss = tversky_loss(logits, mask, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), lead)
    axes.plot(lead.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(lead.detach(), gradient, "C1--", alpha=opacity)
plt.show()
