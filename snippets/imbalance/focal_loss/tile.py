import matplotlib.pyplot as plt
import torch
from focal_loss import focal_loss

lead = torch.linspace(-4, 4, 121, requires_grad=True)
logits = torch.stack([lead, torch.zeros(121)], dim=1)
target = torch.zeros(121, dtype=torch.long)
loss = focal_loss(logits, target, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), lead)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(lead.detach(), loss.detach())
axes.plot(lead.detach(), gradient, "--")
plt.show()
