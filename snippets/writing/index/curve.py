import matplotlib.pyplot as plt
import torch
from cauchy_loss import cauchy_loss

residual = torch.linspace(-6, 6, 601, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for scale, style in [(0.5, "-"), (1.0, "--"), (2.0, "-.")]:
    loss = cauchy_loss(residual, torch.zeros(601), scale, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), style, label=f"scale {scale}")
    right.plot(residual.detach(), gradient, style)

left.set(title="loss", xlabel="residual  x − y")
right.set(title="gradient", xlabel="residual  x − y")
left.legend(loc="upper center")
plt.show()
