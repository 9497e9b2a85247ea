import matplotlib.pyplot as plt
import torch
from distillation_loss import distillation_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-0.9, 2.4))
lead = torch.linspace(-4, 4, 121, requires_grad=True)
teacher = torch.tensor([2.0, 0.0]).expand(121, 2)
for temperature, opacity in [(1.0, 1.0), (4.0, 0.45)]:
    student = torch.stack([lead, torch.zeros(121)], dim=1)
    loss = distillation_loss(
        student, teacher, temperature=temperature, alpha=1.0, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), lead)
    axes.plot(lead.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(lead.detach(), gradient, "C1--", alpha=opacity)
plt.show()
