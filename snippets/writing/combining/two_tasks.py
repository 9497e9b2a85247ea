import matplotlib.pyplot as plt
import torch
from uncertainty_weighting import UncertaintyWeighting

SEEDS = 6  # six pairs of tasks and six models at once; the figure shows the first
torch.manual_seed(0)
x = torch.linspace(-1, 1, 40)[:, None]
signal = torch.sin(4 * x)
truth = torch.cat([2 * signal, 1 - signal], dim=1)  # two tasks that share a cause
noise = torch.tensor([1.5, 0.05])  # one is measured badly, one well
target = truth + noise * torch.randn(SEEDS, 40, 2)


def layer(inputs, outputs):
    """Weights and biases of one linear layer, as nn.Linear starts them."""
    bound = inputs**-0.5
    shapes = (SEEDS, inputs, outputs), (SEEDS, 1, outputs)
    return [torch.empty(s).uniform_(-bound, bound).requires_grad_() for s in shapes]


def train(learn, rate):
    torch.manual_seed(1)
    w, b, v, c, u, a = model = layer(1, 32) + layer(32, 1) + layer(1, 2)
    criterion = UncertaintyWeighting(["regression"] * 2 * SEEDS)  # two for each model
    parameters = [*model, *(criterion.parameters() if learn else [])]
    optimizer = torch.optim.Adam(parameters, lr=rate)
    deviations = []
    for _ in range(1000):
        fit = (torch.tanh(x @ w + b) @ v + c) @ u + a
        optimizer.zero_grad()
        criterion((fit - target).square().mean(1).flatten()).backward()
        optimizer.step()
        deviations.append(criterion.log_variance.detach().mul(0.5).exp())
    return fit.detach(), torch.stack(deviations).view(1000, SEEDS, 2)


rows = ["weights   rate     noisy task  precise task   learned σ, noisy      precise"]
errors = {}
figure, (left, right) = plt.subplots(1, 2)
left.plot(x, target[0, :, 0], "o", color="C5", alpha=0.5, markersize=4)
left.plot(x, truth[:, 0], ":", color="C2", label="truth")
for name, style, learn in [("equal", "--", False), ("learned", "-", True)]:
    for rate in [0.005, 0.02]:
        fit, deviations = train(learn, rate)
        error = (fit - truth).square().mean(1).sqrt()
        values = [error, deviations[-1]] if learn else [error]
        columns = [v[:, i] for v in values for i in (0, 1)]
        errors[name, rate] = error[:, 0]
        shown = [f"{v.mean():5.2f} ± {v.std():.2f}" for v in columns]
        rows.append(f"{name:9} {rate:5} " + "  ".join(shown))
    left.plot(x, fit[0, :, 0], style, label=name, color="C1" if learn else "C0")

print(*rows, sep="\n")
#> weights   rate     noisy task  precise task   learned σ, noisy      precise
#> equal     0.005  0.51 ± 0.25   0.18 ± 0.07
#> equal      0.02  0.60 ± 0.25   0.22 ± 0.06
#> learned   0.005  0.32 ± 0.32   0.03 ± 0.01   1.43 ± 0.29   0.08 ± 0.01
#> learned    0.02  0.29 ± 0.24   0.03 ± 0.01   1.37 ± 0.15   0.05 ± 0.01
fewer = errors["learned", 0.02] < errors["equal", 0.005]
print("noisy task, each at its better rate: learned ahead in", int(fewer.sum()), "of 6")
#> noisy task, each at its better rate: learned ahead in 6 of 6
right.semilogy(deviations[:, 0, 0], color="C1", label="noisy task")
right.semilogy(deviations[:, 0, 1], "-.", color="C3", label="precise task")
left.set(title="noisy task", xlabel="x", ylim=(-6, 6))
right.set(title="learned σ", xlabel="step")
left.legend(loc="upper left")
right.legend()
plt.show()
