import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-2.5, 2.5, 501, requires_grad=True)
zero = torch.zeros(501)
figure, (left, right) = plt.subplots(1, 2)

smooth_l1 = F.smooth_l1_loss(residual, zero, reduction="none", beta=0.5)
for name, style, loss in [
    ("MSE", "-", F.mse_loss(residual, zero, reduction="none")),
    ("L1", "--", F.l1_loss(residual, zero, reduction="none")),
    ("Huber", "-.", F.huber_loss(residual, zero, reduction="none", delta=0.5)),
    ("smooth L1", ":", smooth_l1),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    left.plot(residual.detach(), loss.detach(), style, label=name)
    right.plot(residual.detach(), gradient, style, label=name)

left.set(title="loss", xlabel="residual  x − y", ylim=(-0.1, 3))
right.set(title="gradient", xlabel="residual  x − y", ylim=(-3, 3))
right.legend(loc="lower right")
plt.show()
