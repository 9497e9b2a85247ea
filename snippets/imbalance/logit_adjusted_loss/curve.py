import matplotlib.pyplot as plt
import torch
from logit_adjusted_loss import logit_adjusted_loss

counts = torch.tensor([95, 5])
margin = torch.linspace(-5, 7, 401, requires_grad=True)
zero = torch.zeros_like(margin)
figure, (left, right) = plt.subplots(1, 2)
cases = [("rare", 1, 1.0, "-"), ("common", 0, 1.0, "-"), ("no shift", 0, 0.0, "--")]

for label, index, tau, style in cases:
    columns = [margin, zero] if index == 0 else [zero, margin]
    logits = torch.stack(columns, dim=1)
    target = torch.full((401,), index)
    loss = logit_adjusted_loss(logits, target, counts, tau, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), margin)
    left.plot(margin.detach(), loss.detach(), style, label=label)
    right.plot(margin.detach(), gradient, style)

left.set(title="loss", xlabel="target's logit − other")
right.set(title="gradient", xlabel="target's logit − other")
left.legend()
plt.show()
