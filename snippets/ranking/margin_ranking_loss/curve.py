import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

difference = torch.linspace(-3, 3, 601, requires_grad=True)
zero = torch.zeros(601)

for margin in [0.0, 0.25, 0.5, 1.0, 1.25, 1.5, 2.0]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for y, style in [(1.0, "C0-"), (-1.0, "C1--")]:
        options = {"margin": margin, "reduction": "none"}
        target = torch.full((601,), y)
        loss = F.margin_ranking_loss(difference, zero, target, **options)
        (gradient,) = torch.autograd.grad(loss.sum(), difference)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(difference.detach(), line, style)

    panels[0].text(-2.9, 5.4, "y = +1", color="C0")
    panels[0].text(2.9, 5.4, "y = −1", color="C1", ha="right")
    panels[0].set(title="loss", xlabel="x₁ − x₂", ylim=(-0.2, 6))
    panels[1].set(title="gradient for x₁", xlabel="x₁ − x₂", ylim=(-1.1, 1.1))
    plt.show()
