import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

probability = torch.linspace(0.01, 0.99, 121, requires_grad=True)
loss = F.binary_cross_entropy(probability, torch.ones(121), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), probability)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(0, 1), ylim=(-1.5, 4))
axes.plot(probability.detach(), loss.detach())
axes.plot(probability.detach(), gradient, "--")
plt.show()
