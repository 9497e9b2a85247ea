import matplotlib.pyplot as plt
import torch
from logit_adjusted_loss import logit_adjusted_loss

counts = torch.tensor([95, 5])
margin = torch.linspace(-5, 7, 401, requires_grad=True)
zero = torch.zeros_like(margin)

for tau in [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0]:
    figure, panels = plt.subplots(1, 2, num=f"τ = {tau:g}")
    for index, shift, style in [(0, 0.0, "C2:"), (1, tau, "C0-"), (0, tau, "C1-")]:
        columns = [margin, zero] if index == 0 else [zero, margin]
        logits = torch.stack(columns, dim=1)
        target = torch.full((401,), index)
        loss = logit_adjusted_loss(logits, target, counts, shift, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), margin)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(margin.detach(), line, style)

    panels[0].text(7, 9.6, "rare", color="C0", ha="right")
    panels[0].text(7, 8.6, "common", color="C1", ha="right")
    panels[0].text(7, 7.6, "no shift", color="C2", ha="right")
    panels[0].set(title="loss", xlabel="target's logit − other", ylim=(-0.3, 10.5))
    panels[1].set(title="gradient", xlabel="target's logit − other", ylim=(-1.05, 0.05))
    plt.show()
