import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

difference = torch.linspace(-3, 3, 601, requires_grad=True)
zero = torch.zeros(601)
figure, (left, right) = plt.subplots(1, 2)

for target, margin in [(1.0, 0.0), (1.0, 1.0), (-1.0, 1.0)]:
    y = torch.full((601,), target)
    options = {"margin": margin, "reduction": "none"}
    loss = F.margin_ranking_loss(difference, zero, y, **options)
    (gradient,) = torch.autograd.grad(loss.sum(), difference)
    label = f"y = {target:+.0f}, m = {margin:.0f}"
    left.plot(difference.detach(), loss.detach(), label=label)
    right.plot(difference.detach(), gradient)

left.set(title="loss", xlabel="x₁ − x₂", ylim=(-0.2, 6))
right.set(title="gradient for x₁", xlabel="x₁ − x₂")
left.legend()
plt.show()
