import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-4, 4, 121, requires_grad=True)
scores = torch.stack([lead, torch.zeros(121), torch.zeros(121)], dim=1)
labels = torch.tensor([0, -1, -1]).expand(121, 3)
loss = F.multilabel_margin_loss(scores, labels, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), lead)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(lead.detach(), loss.detach())
axes.plot(lead.detach(), gradient, "--")
plt.show()
