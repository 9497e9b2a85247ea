import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(0, 3.14), ylim=(-1.2, 2.2))
angle = torch.linspace(0, 3.14, 121, requires_grad=True)
east = torch.tensor([1.0, 0.0]).expand(121, 2)
for label, opacity in [(1.0, 1.0), (-1.0, 0.45)]:
    vectors = torch.stack([angle.cos(), angle.sin()], dim=1)
    loss = F.cosine_embedding_loss(
        vectors, east, torch.full((121,), label), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), angle)
    axes.plot(angle.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(angle.detach(), gradient, "C1--", alpha=opacity)
plt.show()
