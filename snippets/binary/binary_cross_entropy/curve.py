import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.linspace(0.005, 0.995, 397, requires_grad=True)

for answer in [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0]:
    target = torch.full_like(input, answer)
    loss = F.binary_cross_entropy(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)

    figure, (left, right) = plt.subplots(1, 2, num=f"y = {answer:g}")
    left.plot(input.detach(), loss.detach())
    left.plot(input[loss.argmin()].item(), loss.min().item(), "C1o")
    left.text(0.5, 4.6, "lowest at y", color="C1", ha="center")
    left.set(title="loss", xlabel="probability x", ylim=(-0.2, 5))
    right.plot(input.detach(), gradient)
    right.axvline(answer, color="C1", linestyle=":")
    right.set(title="gradient", xlabel="probability x", ylim=(-20, 20))
    plt.show()
