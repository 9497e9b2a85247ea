import math

import matplotlib.pyplot as plt
import torch
from arcface_loss import arcface_loss, cosface_loss

degrees = torch.linspace(1, 179, 357, dtype=torch.float64)
angle = degrees.deg2rad().requires_grad_()
cosine = torch.stack([angle.cos(), torch.zeros_like(angle)], dim=1)  # rival at 90°
target = torch.zeros(357, dtype=torch.int64)

for margin in [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]:
    figure, panels = plt.subplots(1, 2, num=f"m = {margin:g}")
    for function, m, style in [
        (cosface_loss, 0.0, "C1:"),
        (cosface_loss, 0.35, "C2--"),
        (arcface_loss, margin, "C0-"),
    ]:
        loss = function(cosine, target, m, 8.0, "none")
        (gradient,) = torch.autograd.grad(loss.sum(), angle, retain_graph=True)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(degrees, line, style)

    panels[0].text(4, 13.8, "ArcFace m", color="C0")
    panels[0].text(4, 12.2, "CosFace 0.35", color="C2")
    panels[0].text(4, 10.6, "no margin", color="C1")
    for panel, title, high in zip(panels, ["loss", "gradient"], [15, 10], strict=True):
        panel.axvline(180 - math.degrees(margin), color="C3", linestyle=":", lw=1)
        panel.set(title=title, xlabel="angle to the class, °", ylim=(-0.3, high))
        panel.set_xticks([0, 60, 120, 180])
    plt.show()
