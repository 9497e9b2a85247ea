import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-2.5, 2.5, 501, requires_grad=True)
zero = torch.zeros(501)

for threshold in [0.1, 0.25, 0.5, 0.75, 1.0]:
    smooth_l1 = F.smooth_l1_loss(residual, zero, reduction="none", beta=threshold)
    huber = F.huber_loss(residual, zero, reduction="none", delta=threshold)
    figure, panels = plt.subplots(1, 2, num=f"δ = β = {threshold:g}")
    for name, style, loss, at in [
        ("MSE", "C0-", F.mse_loss(residual, zero, reduction="none"), (-0.9, 2.6)),
        ("L1", "C1--", F.l1_loss(residual, zero, reduction="none"), (2.4, 2.6)),
        ("Huber", "C2-.", huber, (0, 1.7)),
        ("smooth L1", "C3-", smooth_l1, (0, 2.1)),
    ]:
        (gradient,) = torch.autograd.grad(loss.sum(), residual)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(residual.detach(), line, style)
        panels[0].text(*at, name, color=style[:2], ha="center")

    panels[0].set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 3))
    panels[1].set(title="gradient", xlabel="residual  x − y", ylim=(-3, 3))
    plt.show()
