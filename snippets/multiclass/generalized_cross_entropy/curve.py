import matplotlib.pyplot as plt
import torch
from generalized_cross_entropy import generalized_cross_entropy

lead = torch.linspace(-8, 6, 401, requires_grad=True)
target = torch.zeros(401, dtype=torch.long)
logits = torch.stack([lead, torch.zeros_like(lead)], dim=1)

for q in [0.0, 0.1, 0.3, 0.5, 0.7, 0.85, 1.0]:
    figure, panels = plt.subplots(1, 2, num=f"q = {q:g}")
    for power, style in [(0.0, "C1:"), (q, "C0-")]:  # dotted: cross-entropy
        loss = generalized_cross_entropy(logits, target, q=power, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), lead, retain_graph=True)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(lead.detach(), line, style)

    panels[0].text(-4.5, 6, "cross-entropy", color="C1")
    panels[0].set(title="loss", xlabel="lead of the labelled class", ylim=(-0.2, 8))
    panels[1].set(title="gradient", xlabel="lead of the labelled class")
    panels[1].set(ylim=(-1.05, 0.05))
    plt.show()
