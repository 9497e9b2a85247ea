import matplotlib.pyplot as plt
import torch
from mse_plus_l1 import mse_plus_l1

residual = torch.linspace(-2, 2, 401, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for share, style in [(0.0, "-"), (0.5, "--"), (1.0, "-.")]:
    loss = mse_plus_l1(residual, torch.zeros(401), share, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), style, label=f"share {share}")
    right.plot(residual.detach(), gradient, style)

left.set(title="loss", xlabel="residual  x − y")
right.set(title="gradient", xlabel="residual  x − y")
left.legend(loc="upper center")
plt.show()
