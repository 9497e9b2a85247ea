import matplotlib.pyplot as plt
import torch
from asymmetric_loss import asymmetric_loss

logits = torch.linspace(-6, 6, 601, requires_grad=True)
zero = torch.zeros_like(logits)
figure, (left, right) = plt.subplots(1, 2)

for label, gamma, clip, style in [
    ("BCE", 0.0, 0.0, "--"),
    ("γ = 4", 4.0, 0.0, "-"),
    ("γ = 4, clip 0.05", 4.0, 0.05, "-"),
    ("γ = 4, clip 0.2", 4.0, 0.2, "-"),
]:
    loss = asymmetric_loss(logits, zero, gamma, clip=clip, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    left.plot(logits.detach(), loss.detach(), style, label=label)
    right.plot(logits.detach(), gradient, style)

left.set(title="loss", xlabel="logit, target 0")
right.set(title="gradient", xlabel="logit, target 0")
left.legend()
plt.show()
