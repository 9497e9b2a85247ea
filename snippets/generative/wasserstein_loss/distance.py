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

slope = torch.linspace(-3, 3, 241).requires_grad_()
real, fake = torch.zeros(241, 1), torch.ones(241, 1)

for weight in [0.5, 0.75, 1.0, 2.0, 10.0]:
    penalty = gradient_penalty(
        lambda x: slope * x[:, 0], real, fake, weight, None, "none"
    )
    total = penalty + slope  # plus the critic's loss for a distance of 1

    figure, (left, right) = plt.subplots(1, 2, num=f"weight = {weight:g}")
    left.plot(distance, wasserstein)
    left.plot(distance, divergence, "C1--")
    left.text(-1.2, 1.5, "Wasserstein", color="C0")
    left.text(0, 0.95, "Jensen–Shannon", color="C1", ha="center")
    left.set(title="distance of two points", xlabel="position of the fake")
    right.plot(slope.detach(), penalty.detach(), "C0")
    right.plot(slope.detach(), total.detach(), "C1--")
    right.plot(slope[total.argmin()].item(), total.min().item(), "C1o")
    right.text(0.1, -1.7, "penalty", color="C0")
    right.text(0.1, -2.7, "with the loss", color="C1")
    right.set(title="penalty", xlabel="slope of the critic", ylim=(-3, 8))
    plt.show()
