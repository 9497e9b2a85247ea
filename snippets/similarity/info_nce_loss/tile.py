import matplotlib.pyplot as plt
import torch
from info_nce_loss import info_nce_loss

cosine = torch.linspace(-0.99, 0.99, 61, requires_grad=True)
zero, one = torch.tensor(0.0), torch.tensor(1.0)
anchors = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
losses = []
for each in cosine:  # to its own partner; the other is at a right angle
    own = torch.stack([each, (1 - each**2).sqrt(), zero])
    partners = torch.stack([own, torch.stack([zero, zero, one])])
    losses.append(
        info_nce_loss(anchors, partners, temperature=0.5, reduction="none")[0]
    )
loss = torch.stack(losses)
(gradient,) = torch.autograd.grad(loss.sum(), cosine)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-1, 1), ylim=(-2.2, 3))
axes.plot(cosine.detach(), loss.detach())
axes.plot(cosine.detach(), gradient, "--")
plt.show()
