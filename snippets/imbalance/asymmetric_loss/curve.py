import matplotlib.pyplot as plt
import torch
from asymmetric_loss import asymmetric_loss

logits = torch.linspace(-6, 6, 601, requires_grad=True)
zero = torch.zeros_like(logits)

for clip in [0.0, 0.02, 0.05, 0.1, 0.2]:
    figure, panels = plt.subplots(1, 2, num=f"clip = {clip:g}")
    for gamma, cut, style in [
        (0.0, 0.0, "C1:"),
        (4.0, 0.0, "C2--"),
        (4.0, clip, "C0-"),
    ]:
        loss = asymmetric_loss(logits, zero, gamma, clip=cut, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), logits)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(logits.detach(), line, style)

    panels[0].text(2.3, 4.2, "BCE", color="C1", ha="right")
    panels[0].text(-5.5, 5.2, "γ = 4, no clip", color="C2")
    panels[0].text(-5.5, 4.4, "γ = 4 and the clip", color="C0")
    panels[0].set(title="loss", xlabel="logit, target 0", ylim=(-0.2, 6))
    panels[1].set(title="gradient", xlabel="logit, target 0", ylim=(-0.1, 1.6))
    plt.show()
