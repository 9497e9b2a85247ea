import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-2, 4, 601, dtype=torch.float64, requires_grad=True)
yes = torch.ones_like(logits)
losses = {
    "hinge": (F.relu(1 - logits), "-"),
    "squared hinge": (F.relu(1 - logits) ** 2, "--"),
    "logistic": (
        F.binary_cross_entropy_with_logits(logits, yes, reduction="none"),
        ":",
    ),
}
figure, (left, right) = plt.subplots(1, 2)

for label, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    left.plot(logits.detach(), loss.detach(), style, label=label)
    right.plot(logits.detach(), gradient, style, label=label)

left.set(title="loss, target 1", xlabel="logit", ylim=(-0.1, 3))
right.set(title="gradient", xlabel="logit", ylim=(-3, 0.2))
left.legend()
plt.show()
