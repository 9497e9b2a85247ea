import matplotlib.pyplot as plt
import torch
from torch.distributions import Laplace, Normal
from torch.nn import functional as F

target = torch.tensor(4.0)
mean = torch.linspace(0.3, 12, 400, requires_grad=True)
targets = target.expand(400)
losses = {
    "Gaussian, variance 4": F.gaussian_nll_loss(
        mean, targets, 4.0, full=True, reduction="none"
    ),
    "Laplace, variance 4": -Laplace(mean, 2**0.5).log_prob(target),
    "Poisson": F.poisson_nll_loss(mean, targets, log_input=False, reduction="none")
    + torch.lgamma(target + 1),
}
figure, (left, right) = plt.subplots(1, 2)
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), mean)
    left.plot(mean.detach(), loss.detach(), label=name)
    right.plot(mean.detach(), gradient, label=name)
left.set(
    title="loss, target 4", xlabel="predicted mean", xticks=[0, 4, 8, 12], ylim=(1, 7)
)
right.set(
    title="gradient", xlabel="predicted mean", xticks=[0, 4, 8, 12], ylim=(-3, 2.5)
)
right.legend(loc="lower right")

same = -Normal(mean, 2.0).log_prob(target)
print(torch.allclose(same, losses["Gaussian, variance 4"]))
#> True
plt.show()
