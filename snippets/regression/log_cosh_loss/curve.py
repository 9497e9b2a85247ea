import matplotlib.pyplot as plt
import torch
from log_cosh_loss import log_cosh_loss
from torch.nn import functional as F

residual = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
zero = torch.zeros_like(residual)
losses = {
    "log-cosh": (log_cosh_loss(residual, zero, "none"), "-"),
    "Huber, δ = 1": (F.huber_loss(residual, zero, reduction="none"), "--"),
    "half of MSE": (0.5 * F.mse_loss(residual, zero, reduction="none"), ":"),
}
figure, (left, right) = plt.subplots(1, 2)

for label, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), style, label=label)
    right.plot(residual.detach(), gradient, style, label=label)

left.set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 3))
right.set(title="gradient", xlabel="residual  x − y", ylim=(-2, 2))
left.legend(loc="upper center")
plt.show()
