import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0, 2, 401, requires_grad=True)

for margin in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for y, style in [(1.0, "C0-"), (-1.0, "C1-")]:
        target = torch.full((401,), y)
        loss = F.hinge_embedding_loss(distance, target, margin, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), distance)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(distance.detach(), line, style)

    panels[0].text(1.5, 1.75, "y = 1", color="C0", ha="right")
    panels[0].text(0.35, 1.75, "y = −1", color="C1")
    panels[0].set(title="loss", xlabel="distance x", ylim=(-0.05, 2))
    panels[1].set(title="gradient", xlabel="distance x", yticks=[-1, 0, 1])
    plt.show()
