import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

degrees = torch.linspace(0, 180, 361, dtype=torch.float64, requires_grad=True)
angle = torch.deg2rad(degrees)
input1 = torch.stack([angle.cos(), angle.sin()], dim=1)
input2 = torch.tensor([[1.0, 0.0]], dtype=torch.float64).expand(361, 2)

for margin in [0.0, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for y, style in [(1, "C0-"), (-1, "C1-")]:
        target = torch.full((361,), y)
        loss = F.cosine_embedding_loss(input1, input2, target, margin, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), angle, retain_graph=True)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(degrees.detach(), line, style)

    panels[0].text(150, 1.3, "y = 1", color="C0")
    panels[0].text(4, 1.65, "y = −1", color="C1")
    panels[0].set(title="loss", ylim=(-0.1, 2.1))
    panels[1].set(title="slope per radian", ylim=(-1.1, 1.1))
    for panel in panels:
        panel.set(xlabel="angle in degrees", xticks=[0, 60, 120, 180])
    plt.show()
