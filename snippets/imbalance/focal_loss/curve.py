import matplotlib.pyplot as plt
import torch
from focal_loss import binary_focal_loss

logits = torch.linspace(-4, 6, 401, requires_grad=True)
target = torch.ones_like(logits)

for gamma in [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0]:
    figure, panels = plt.subplots(1, 2, num=f"γ = {gamma:g}")
    for power, style in [(0.0, "C1:"), (gamma, "C0-")]:  # dotted: cross-entropy
        loss = binary_focal_loss(logits, target, gamma=power, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), logits)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(logits.detach(), line, style)

    panels[0].set(title="loss", xlabel="logit, target 1", ylim=(-0.1, 4.2))
    panels[1].set(title="gradient", xlabel="logit, target 1", ylim=(-1.6, 0.1))
    panels[0].text(-2.6, 3.5, "cross-entropy", color="C1")
    plt.show()
