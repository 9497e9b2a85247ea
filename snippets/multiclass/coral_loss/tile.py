import matplotlib.pyplot as plt
import torch
from coral_loss import coral_loss

score = torch.linspace(-4, 4, 121, requires_grad=True)
logits = score[:, None] + torch.tensor([2.0, 0.0, -2.0])
levels = torch.tensor([1.0, 1.0, 0.0])  # above class 0, above 1, not above 2
loss = coral_loss(logits, levels.expand(121, 3), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), score)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-2.5, 6.7))
axes.plot(score.detach(), loss.detach())
axes.plot(score.detach(), gradient, "--")
plt.show()
