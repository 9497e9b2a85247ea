import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-4, 4, 401, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for delta in [0.5, 1.0, 2.0]:
    loss = F.huber_loss(residual, torch.zeros(401), reduction="none", delta=delta)
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), label=f"δ = {delta}")
    right.plot(residual.detach(), gradient, label=f"δ = {delta}")

left.set(title="loss", xlabel="residual  x − y")
right.set(title="gradient", xlabel="residual  x − y")
left.legend()
plt.show()
