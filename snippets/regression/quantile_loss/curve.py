import matplotlib.pyplot as plt
import torch
from quantile_loss import quantile_loss

residual = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for quantile in [0.1, 0.5, 0.9]:
    loss = quantile_loss(residual, torch.zeros_like(residual), quantile, "none")
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), label=f"q = {quantile}")
    right.plot(residual.detach(), gradient, label=f"q = {quantile}")

left.set(title="loss", xlabel="residual  x − y")
right.set(
    title="gradient", xlabel="residual  x − y", yticks=[-0.9, -0.5, -0.1, 0.1, 0.5, 0.9]
)
left.legend(loc="upper center")
plt.show()
