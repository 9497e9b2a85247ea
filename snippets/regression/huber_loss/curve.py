import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-4, 4, 401, requires_grad=True)
zero = torch.zeros(401)

for delta in [0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0]:
    loss = F.huber_loss(residual, zero, reduction="none", delta=delta)
    (gradient,) = torch.autograd.grad(loss.sum(), residual)

    figure, (left, right) = plt.subplots(1, 2, num=f"δ = {delta:g}")
    left.plot(residual.detach(), residual.detach() ** 2 / 2, "C1:", lw=1)
    left.plot(residual.detach(), loss.detach())
    left.text(2.9, 5.5, "½r²", color="C1", ha="right")
    left.set(title="loss", xlabel="residual  r = x − y", ylim=(-0.2, 6))
    right.plot(residual.detach(), residual.detach(), "C1:", lw=1)
    right.plot(residual.detach(), gradient)
    right.text(2.9, 3.2, "r", color="C1", ha="right")
    right.set(title="gradient", xlabel="residual  r = x − y", ylim=(-4, 4))
    plt.show()
