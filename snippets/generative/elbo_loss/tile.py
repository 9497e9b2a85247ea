import matplotlib.pyplot as plt
import torch
from elbo_loss import elbo_loss

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(-3, 3), ylim=(-2, 5))
code = torch.linspace(-3, 3, 121, requires_grad=True)
one = torch.ones(121, 1)
for beta, opacity in [(1.0, 1.0), (0.0, 0.45)]:
    rebuilt = code[:, None]  # the decoder passes the code on
    loss = elbo_loss(
        rebuilt, one, rebuilt, 0 * one, "gaussian", beta=beta, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), code)
    axes.plot(code.detach(), loss.detach(), "C0", alpha=opacity)
    axes.plot(code.detach(), gradient, "C1--", alpha=opacity)
plt.show()
