import matplotlib.pyplot as plt
import torch
from dpo_loss import dpo_loss

gain = torch.linspace(-40, 60, 401, requires_grad=True)
zero = torch.zeros(401)

for beta in [0.02, 0.05, 0.1, 0.2, 0.5]:
    figure, panels = plt.subplots(1, 2, num=f"β = {beta:g}")
    for smoothing, style in [(0.0, "C0-"), (0.1, "C1--")]:
        loss = dpo_loss(gain, zero, zero, zero, beta, smoothing, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), gain)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(gain.detach(), line, style)

    panels[0].text(0, 5.3, "ε = 0", color="C0")
    panels[0].text(0, 4.6, "ε = 0.1", color="C1")
    panels[0].set(title="loss", xlabel="lead over the reference", ylim=(-0.3, 6))
    panels[1].set(title="gradient", xlabel="lead over the reference")
    panels[1].set(ylim=(-0.52, 0.08))
    plt.show()
