import matplotlib.pyplot as plt
import torch
from torch import nn
from uncertainty_weighting import UncertaintyWeighting

torch.manual_seed(0)
x = torch.linspace(-1, 1, 40)[:, None]
signal = torch.sin(4 * x)
truth = torch.cat([2 * signal, 1 - signal], dim=1)  # two tasks that share a cause
noise = torch.tensor([1.5, 0.05])  # one is measured badly, one well
target = truth + noise * torch.randn(40, 2)


def train(learn):
    torch.manual_seed(1)
    trunk = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model = nn.Sequential(trunk, nn.Linear(1, 2))
    criterion = UncertaintyWeighting(["regression", "regression"])
    parameters = [*model.parameters(), *(criterion.parameters() if learn else [])]
    optimizer = torch.optim.Adam(parameters, lr=0.02)
    deviations = []
    for _ in range(1000):
        optimizer.zero_grad()
        criterion((model(x) - target).square().mean(0)).backward()
        optimizer.step()
        deviations.append(criterion.log_variance.detach().mul(0.5).exp())
    return model(x).detach(), torch.stack(deviations)


rows = ["weights   noisy task  precise task   learned σ"]
figure, (left, right) = plt.subplots(1, 2)
left.plot(x, target[:, 0], "o", color="C5", alpha=0.5, markersize=4)
left.plot(x, truth[:, 0], ":", color="C2", label="truth")
for name, style, learn in [("equal", "--", False), ("learned", "-", True)]:
    fit, deviations = train(learn)
    error = (fit - truth).square().mean(0).sqrt()
    row = f"{name:9} {error[0]:10.2f} {error[1]:13.2f}"
    rows.append(row + "".join(f"{d:8.2f}" for d in deviations[-1] if learn))
    left.plot(x, fit[:, 0], style, label=name, color="C1" if learn else "C0")

print(*rows, sep="\n")
#> weights   noisy task  precise task   learned σ
#> equal           0.53          0.25
#> learned         0.09          0.03    1.33    0.06
right.semilogy(deviations[:, 0], color="C1", label="noisy task")
right.semilogy(deviations[:, 1], "-.", color="C3", label="precise task")
left.set(title="noisy task", xlabel="x", ylim=(-6, 6))
right.set(title="learned σ", xlabel="step")
left.legend(loc="upper left")
right.legend()
plt.show()
