import matplotlib.pyplot as plt
import torch
from focal_loss import binary_focal_loss

logits = torch.linspace(-4, 6, 401, requires_grad=True)
target = torch.ones_like(logits)
figure, (left, right) = plt.subplots(1, 2)

for gamma, style in [(0.0, "--"), (1.0, "-"), (2.0, "-"), (5.0, "-")]:
    loss = binary_focal_loss(logits, target, gamma=gamma, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    left.plot(logits.detach(), loss.detach(), style, label=f"γ = {gamma:.0f}")
    right.plot(logits.detach(), gradient, style)

left.set(title="loss", xlabel="logit, target 1")
right.set(title="gradient", xlabel="logit, target 1")
left.legend()
plt.show()
