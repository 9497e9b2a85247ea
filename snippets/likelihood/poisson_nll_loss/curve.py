import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.linspace(-2, 2.6, 301, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for count in [0.0, 2.0, 8.0]:
    loss = F.poisson_nll_loss(input, torch.full_like(input, count), reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    left.plot(input.detach(), loss.detach(), label=f"count {count:.0f}")
    right.plot(input.detach(), gradient, label=f"count {count:.0f}")

left.set(title="loss", xlabel="log-rate x")
right.set(title="gradient", xlabel="log-rate x")
right.axhline(0, color="gray", linewidth=1)
left.legend()
plt.show()
