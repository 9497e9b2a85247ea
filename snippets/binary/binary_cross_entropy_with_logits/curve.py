import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-6, 6, 401, requires_grad=True)

for weight in [0.25, 0.5, 1.0, 2.0, 3.0]:
    figure, panels = plt.subplots(1, 2, num=f"pos_weight = {weight:g}")
    for answer, color in [(0.0, "C0"), (1.0, "C1")]:
        loss = F.binary_cross_entropy_with_logits(
            logits,
            torch.full_like(logits, answer),
            reduction="none",
            pos_weight=torch.tensor(weight),
        )
        (gradient,) = torch.autograd.grad(loss.sum(), logits)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(logits.detach(), line, color)

    panels[0].text(3.4, 4.9, "y = 0", color="C0", ha="right")
    panels[0].text(-2.5, 4.9, "y = 1", color="C1", ha="center")
    panels[0].set(title="loss", xlabel="logit x", ylim=(-0.2, 6.2))
    panels[1].set(title="gradient", xlabel="logit x", ylim=(-3.2, 1.2))
    plt.show()
