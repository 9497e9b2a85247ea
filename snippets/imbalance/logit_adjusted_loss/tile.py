import matplotlib.pyplot as plt
import torch
from logit_adjusted_loss import logit_adjusted_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-1.5, 4))
lead = torch.linspace(-4, 4, 121, requires_grad=True)
counts = torch.tensor([80.0, 20.0])
for true, opacity in [(1, 1.0), (0, 0.45)]:
    logits = torch.stack([lead, torch.zeros(121)], dim=1).roll(true, dims=1)
    target = torch.full((121,), true)
    loss = logit_adjusted_loss(logits, target, counts, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), lead)
    axes.plot(lead.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(lead.detach(), gradient, "C1--", alpha=opacity)
plt.show()
