import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-6, 6, 401, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for answer in [0.0, 0.5, 1.0]:
    target = torch.full_like(logits, answer)
    loss = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    left.plot(logits.detach(), loss.detach(), label=f"y = {answer:g}")
    right.plot(logits.detach(), gradient, label=f"y = {answer:g}")

left.set(title="loss", xlabel="logit x")
right.set(title="gradient", xlabel="logit x")
left.legend()
plt.show()
