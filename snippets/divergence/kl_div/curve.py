import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-4, 6, 301, requires_grad=True)
log_q = torch.stack([logit, torch.zeros(301)], dim=1).log_softmax(1)
figure, (left, right) = plt.subplots(1, 2)

for p in [0.5, 0.9]:
    target = torch.tensor([p, 1 - p]).expand(301, 2)
    divergence = F.kl_div(log_q, target, reduction="none").sum(1)
    cross_entropy = F.cross_entropy(log_q, target, reduction="none")
    for loss, style in [(divergence, "C0-"), (cross_entropy, "C1--")]:
        (gradient,) = torch.autograd.grad(loss.sum(), logit, retain_graph=True)
        left.plot(logit.detach(), loss.detach(), style)
        right.plot(logit.detach(), gradient, style)

left.set(title="loss", xlabel="logit of the first class", ylim=(-0.2, 5))
right.set(title="gradient", xlabel="logit of the first class")
left.legend(left.lines[:2], ["KL", "cross-entropy"], loc="upper right")
plt.show()
