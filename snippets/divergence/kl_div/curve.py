import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-4, 6, 301, requires_grad=True)
log_q = torch.stack([logit, torch.zeros(301)], dim=1).log_softmax(1)

for p in [0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99]:
    target = torch.tensor([p, 1 - p]).expand(301, 2)
    divergence = F.kl_div(log_q, target, reduction="none").sum(1)
    cross_entropy = F.cross_entropy(log_q, target, reduction="none")

    figure, panels = plt.subplots(1, 2, num=f"p = {p:g}")
    for loss, style in [(divergence, "C0-"), (cross_entropy, "C1--")]:
        (gradient,) = torch.autograd.grad(loss.sum(), logit, retain_graph=True)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(logit.detach(), line, style)

    panels[0].text(0.8, 4.5, "KL", color="C0", ha="right")
    panels[0].text(1.2, 4.5, "cross-entropy", color="C1")
    panels[1].text(5.8, -0.9, "one curve for both", ha="right")
    panels[0].set(title="loss", xlabel="logit of the first class", ylim=(-0.2, 5))
    panels[1].set(title="gradient", xlabel="logit of the first class", ylim=(-1, 1))
    plt.show()
