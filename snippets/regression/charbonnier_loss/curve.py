import matplotlib.pyplot as plt
import torch
from charbonnier_loss import charbonnier_loss
from torch.nn import functional as F

residual = torch.linspace(-2, 2, 801, dtype=torch.float64, requires_grad=True)
zero = torch.zeros_like(residual)

for eps in [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0]:
    figure, panels = plt.subplots(1, 2, num=f"ε = {eps:g}")
    for loss, style in [
        (F.l1_loss(residual, zero, reduction="none"), "C1:"),
        (charbonnier_loss(residual, zero, eps, reduction="none"), "C0-"),
    ]:
        (gradient,) = torch.autograd.grad(loss.sum(), residual)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(residual.detach(), line, style)

    panels[0].text(1, 0.6, "L1", color="C1")
    panels[0].set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 2.4))
    panels[1].set(title="gradient", xlabel="residual  x − y", ylim=(-1.1, 1.1))
    plt.show()
