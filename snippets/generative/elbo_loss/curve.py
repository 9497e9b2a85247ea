import matplotlib.pyplot as plt
import torch
from elbo_loss import elbo_loss

log_variance = torch.linspace(-6, 3, 361, dtype=torch.float64).requires_grad_()
nothing = torch.zeros(361, 0, dtype=torch.float64)  # no pixels: the KL term alone
figure, (left, right) = plt.subplots(1, 2)

for mean, style in [(0.0, "-"), (1.0, "--"), (2.0, "-.")]:
    means = torch.full((361, 1), mean, dtype=torch.float64)
    kl = elbo_loss(nothing, nothing, means, log_variance[:, None], reduction="none")
    (gradient,) = torch.autograd.grad(kl.sum(), log_variance)
    left.plot(log_variance.detach(), kl.detach(), style, label=f"mean {mean:g}")
    right.plot(log_variance.detach(), gradient, style)

left.set(title="KL (nats)", xlabel="log variance", ylim=(0, 8))
right.set(title="gradient", xlabel="log variance", ylim=(-1, 4))
left.legend()
plt.show()
