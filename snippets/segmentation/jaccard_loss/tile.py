import matplotlib.pyplot as plt
import torch
from jaccard_loss import jaccard_loss

lead = torch.linspace(-4, 4, 121, requires_grad=True)
mask = torch.zeros(121, 1, 4, 4)
mask[:, :, 1:3, 1:3] = 1
logits = lead[:, None, None, None] * (
    2 * mask - 1
)  # every pixel as right as the others
loss = jaccard_loss(logits, mask, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), lead)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-0.45, 1.2))
axes.plot(lead.detach(), loss.detach())
axes.plot(lead.detach(), gradient, "--")
plt.show()
