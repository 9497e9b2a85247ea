import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2, sharey=True)

for axes, answer, sign in [(left, 1.0, -1), (right, 0.0, 1)]:
    logits = sign * torch.linspace(0, 40, 801)
    logits.requires_grad_()
    target = torch.full_like(logits, answer)
    loss = F.binary_cross_entropy(torch.sigmoid(logits), target, reduction="none")
    safe = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    for value, label, style in [(loss, "BCELoss", "-"), (safe, "with logits", "--")]:
        (gradient,) = torch.autograd.grad(value.sum(), logits)
        axes.plot(logits.detach(), gradient.abs(), style, label=label)
    axes.set(title=f"target {answer:g}", xlabel="logit (wrong side)")

left.set_ylabel("size of the gradient")
left.legend(loc="center")
plt.show()
