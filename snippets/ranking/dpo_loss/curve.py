import matplotlib.pyplot as plt
import torch
from dpo_loss import dpo_loss

gain = torch.linspace(-40, 60, 401, requires_grad=True)
zero = torch.zeros(401)
figure, (left, right) = plt.subplots(1, 2)

for beta, smoothing, style in [(0.1, 0, "-"), (0.5, 0, "--"), (0.1, 0.1, "-.")]:
    loss = dpo_loss(gain, zero, zero, zero, beta, smoothing, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), gain)
    label = f"β = {beta}" + (f", ε = {smoothing}" if smoothing else "")
    left.plot(gain.detach(), loss.detach(), style, label=label)
    right.plot(gain.detach(), gradient, style)

left.set(title="loss", xlabel="lead over the reference", ylim=(-0.3, 6))
right.set(title="gradient", xlabel="lead over the reference")
left.legend()
plt.show()
