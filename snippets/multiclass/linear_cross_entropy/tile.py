import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

feature = torch.linspace(-4, 4, 121, requires_grad=True)
weight = torch.tensor([[1.0], [0.0], [0.0]])
target = torch.zeros(121, dtype=torch.long)
loss = F.linear_cross_entropy(feature[:, None], weight, target, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), feature)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
axes.plot(feature.detach(), loss.detach())
axes.plot(feature.detach(), gradient, "--")
plt.show()
