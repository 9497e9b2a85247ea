import matplotlib.pyplot as plt
import torch
from charbonnier_loss import charbonnier_loss
from torch.nn import functional as F

residual = torch.linspace(-2, 2, 801, dtype=torch.float64, requires_grad=True)
zero = torch.zeros_like(residual)
figure, (left, right) = plt.subplots(1, 2)

curves = {"L1": F.l1_loss(residual, zero, reduction="none")}
for eps in [0.1, 0.5, 1.0]:
    curves[f"ε = {eps}"] = charbonnier_loss(residual, zero, eps, reduction="none")
for label, loss in curves.items():
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    style = ":" if label == "L1" else "-"
    left.plot(residual.detach(), loss.detach(), style, label=label)
    right.plot(residual.detach(), gradient, style, label=label)

left.set(title="loss", xlabel="residual  x − y", ylim=(0, 3.2))
right.set(title="gradient", xlabel="residual  x − y")
left.legend(loc="upper center", ncols=2)
plt.show()
