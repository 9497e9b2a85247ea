import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-3, 3, 601, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for beta, style in [(0.0, "-"), (0.5, "--"), (2.0, "-.")]:
    loss = F.smooth_l1_loss(residual, torch.zeros(601), reduction="none", beta=beta)
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), style, label=f"β = {beta:g}")
    right.plot(residual.detach(), gradient, style, label=f"β = {beta:g}")

left.set(title="loss", xlabel="residual  x − y")
right.set(title="gradient", xlabel="residual  x − y")
left.legend()
plt.show()
