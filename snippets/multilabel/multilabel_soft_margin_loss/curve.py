import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.linspace(-6, 6, 241, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for y, style in [(1.0, "-"), (0.5, "-"), (0.0, "-"), (-1.0, "--")]:
    target = torch.full((241, 1), y)
    loss = F.multilabel_soft_margin_loss(input[:, None], target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    left.plot(input.detach(), loss.detach(), style, label=f"y = {y:g}")
    right.plot(input.detach(), gradient, style, label=f"y = {y:g}")

left.set(title="loss", xlabel="logit", ylim=(-4, 16), xticks=[-6, -3, 0, 3, 6])
right.set(title="gradient", xlabel="logit", xticks=[-6, -3, 0, 3, 6])
left.legend(loc="upper left", ncols=2)
plt.show()
