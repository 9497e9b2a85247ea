import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-3, 3, 601, requires_grad=True)
zero = torch.zeros(601)

for beta in [0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0]:
    figure, panels = plt.subplots(1, 2, num=f"β = {beta:g}")
    for width, style in [(0.0, "C1:"), (beta, "C0-")]:  # dotted: β = 0, L1
        loss = F.smooth_l1_loss(residual, zero, reduction="none", beta=width)
        (gradient,) = torch.autograd.grad(loss.sum(), residual)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(residual.detach(), line, style)

    panels[0].text(1.7, 2.2, "L1", color="C1", ha="right")
    panels[0].set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 3))
    panels[1].set(title="gradient", xlabel="residual  x − y", ylim=(-1.2, 1.2))
    plt.show()
