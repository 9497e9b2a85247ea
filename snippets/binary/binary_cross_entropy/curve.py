import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.linspace(0.005, 0.995, 397, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for answer in [0.0, 0.7, 1.0]:
    target = torch.full_like(input, answer)
    loss = F.binary_cross_entropy(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    left.plot(input.detach(), loss.detach(), label=f"y = {answer:g}")
    right.plot(input.detach(), gradient, label=f"y = {answer:g}")

left.set(title="loss", xlabel="probability x")
right.set(title="gradient", xlabel="probability x", ylim=(-20, 20))
left.legend()
plt.show()
