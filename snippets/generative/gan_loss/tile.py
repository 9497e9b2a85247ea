import matplotlib.pyplot as plt
import torch
from gan_loss import generator_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-4.1, 4.1))
score = torch.linspace(-4, 4, 121, requires_grad=True)
for kind, opacity in [("non_saturating", 1.0), ("minimax", 0.45)]:
    loss = generator_loss(score, kind=kind, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    axes.plot(score.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(score.detach(), gradient, "C1--", alpha=opacity)
plt.show()
