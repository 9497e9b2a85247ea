import matplotlib.pyplot as plt
import torch
from quantile_loss import quantile_loss

residual = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
zero = torch.zeros_like(residual)

for quantile in [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]:
    loss = quantile_loss(residual, zero, quantile, "none")
    (gradient,) = torch.autograd.grad(loss.sum(), residual)

    figure, (left, right) = plt.subplots(1, 2, num=f"q = {quantile:g}")
    left.plot(residual.detach(), loss.detach())
    left.text(-2.9, 2.75, "too low", color="C1")
    left.text(2.9, 2.75, "too high", color="C2", ha="right")
    left.set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 3))
    right.plot(residual.detach(), gradient)
    right.text(-2.9, -quantile + 0.08, f"−{quantile:g}", color="C1")
    right.text(2.9, 1.08 - quantile, f"{1 - quantile:g}", color="C2", ha="right")
    right.set(title="gradient", xlabel="residual  x − y", ylim=(-1, 1.1))
    plt.show()
