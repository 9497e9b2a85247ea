import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.linspace(-2, 2.6, 301, requires_grad=True)

for count in [0, 1, 2, 3, 4, 6, 8]:
    target = torch.full_like(input, count)
    loss = F.poisson_nll_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)

    figure, (left, right) = plt.subplots(1, 2, num=f"count = {count}")
    left.plot(input.detach(), loss.detach())
    right.plot(input.detach(), gradient)
    if count:  # a count of 0 has no minimum
        left.plot(input[loss.argmin()].item(), loss.min().item(), "C1o")
        right.axvline(torch.tensor(count).log(), color="C1", linestyle=":")
    left.set(title="loss", xlabel="log-rate x", ylim=(-10, 18))
    right.set(title="gradient", xlabel="log-rate x", ylim=(-9, 14))
    right.axhline(0, color="C2", linewidth=1)
    plt.show()
