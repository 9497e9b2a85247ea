import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F
from wasserstein_loss import critic_loss, gradient_penalty

distance = torch.linspace(-2, 2, 81, dtype=torch.float64)  # real at 0, fake there
wasserstein, divergence = [], []
for place in distance.tolist():
    real, fake = torch.zeros(1), torch.full((1,), place)
    best = -1 if place > 0 else 1  # the steepest critic allowed: slope 1, downhill
    wasserstein.append(-critic_loss(best * real, best * fake).item())
    p = torch.tensor([1.0, 0.0]) if place else torch.tensor([0.5, 0.5])
    q = p.flip(0)  # two places, or one
    m = (p + q) / 2
    halves = [F.kl_div(m.log(), part, reduction="sum") / 2 for part in (p, q)]
    divergence.append(sum(halves).item())

slope = torch.linspace(-3, 3, 121).requires_grad_()
real, fake = torch.zeros(121, 1), torch.ones(121, 1)
penalty = gradient_penalty(lambda x: slope * x[:, 0], real, fake, 1.0, None, "none")
total = penalty + slope  # plus the critic's loss for a distance of 1
figure, (left, right) = plt.subplots(1, 2)
left.plot(distance, wasserstein, label="Wasserstein")
left.plot(distance, divergence, "--", label="Jensen–Shannon")
left.set(title="distance of two points", xlabel="position of the fake", ylim=(0, 2.6))
right.plot(slope.detach(), penalty.detach(), label="penalty")
right.plot(slope.detach(), total.detach(), "--", label="with the loss")
right.set(title="penalty, weight 1", xlabel="slope of the critic", ylim=(-3, 8))
left.legend()
right.legend(loc="upper center")
plt.show()
