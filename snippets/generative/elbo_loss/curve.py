import matplotlib.pyplot as plt
import torch
from elbo_loss import elbo_loss

log_variance = torch.linspace(-6, 3, 361, dtype=torch.float64).requires_grad_()
nothing = torch.zeros(361, 0, dtype=torch.float64)  # no pixels: the KL term alone

for mean in [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0]:
    means = torch.full((361, 1), mean, dtype=torch.float64)
    kl = elbo_loss(nothing, nothing, means, log_variance[:, None], reduction="none")
    (gradient,) = torch.autograd.grad(kl.sum(), log_variance)

    figure, (left, right) = plt.subplots(1, 2, num=f"mean = {mean:g}")
    left.plot(log_variance.detach(), kl.detach())
    left.plot(0, mean**2 / 2, "C1o")
    left.text(0, mean**2 / 2 + 0.7, "½ mean²", color="C1", ha="center")
    right.plot(log_variance.detach(), gradient)
    right.text(-5.8, 3.4, "the same for every mean")
    left.set(title="KL (nats)", xlabel="log variance", ylim=(-0.2, 10))
    right.set(title="gradient", xlabel="log variance", ylim=(-1, 4))
    plt.show()
