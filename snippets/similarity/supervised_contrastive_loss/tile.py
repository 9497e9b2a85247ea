import matplotlib.pyplot as plt
import torch
from supervised_contrastive_loss import supervised_contrastive_loss

cosine = torch.linspace(-0.99, 0.99, 61, requires_grad=True)
zero = torch.tensor(0.0)
label = torch.tensor([0, 0, 1])
losses = []
for each in cosine:  # of two rows of a class; a third is at a right angle
    second = torch.stack([each, (1 - each**2).sqrt(), zero])
    rows = torch.stack([torch.tensor([1.0, 0, 0]), second, torch.tensor([0.0, 0, 1])])
    options = {"temperature": 0.5, "reduction": "none"}
    losses.append(supervised_contrastive_loss(rows, label, **options)[0])
loss = torch.stack(losses)
(gradient,) = torch.autograd.grad(loss.sum(), cosine)

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-1, 1), ylim=(-2.2, 3))
axes.plot(cosine.detach(), loss.detach())
axes.plot(cosine.detach(), gradient, "--")
plt.show()
