import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

CLASSES = 5
generator = torch.Generator().manual_seed(0)
rule = 1.2 * torch.randn(4, CLASSES, generator=generator, dtype=torch.float64)


def data(count, noise_features):
    size = (count, 4 + noise_features)
    input = torch.randn(size, generator=generator, dtype=torch.float64)
    p = (input[:, :4] @ rule).softmax(1)
    return input, torch.multinomial(p, 1, generator=generator)[:, 0]


def fit(input, target, alpha):
    weight = torch.zeros(input.shape[1], CLASSES, dtype=torch.float64)
    weight.requires_grad_()
    optimiser = torch.optim.LBFGS([weight], max_iter=60, line_search_fn="strong_wolfe")

    def step():
        optimiser.zero_grad()
        loss = F.cross_entropy(input @ weight, target, label_smoothing=alpha)
        loss.backward()
        return loss

    optimiser.step(step)
    return weight.detach()


def with_temperature(logits, target):  # fitted on one half, measured on the other
    temperature = torch.linspace(0.25, 4, 31, dtype=torch.float64)
    losses = torch.stack(
        [F.cross_entropy(logits[:5000] / t, target[:5000]) for t in temperature]
    )
    best = temperature[losses.argmin()]
    return F.cross_entropy(logits[5000:] / best, target[5000:])


print("samples  alpha accuracy     says      gap     loss  with temperature")
#> samples  alpha accuracy     says      gap     loss  with temperature
figure, panels = plt.subplots(1, 2, sharey=True)
for panel, (count, noise_features) in zip(panels, [(4000, 0), (250, 26)], strict=True):
    input, target = data(count, noise_features)
    unseen, truth = data(10_000, noise_features)
    for alpha, style in [(0.0, "o-"), (0.1, "s-"), (0.3, "^-")]:
        logits = unseen @ fit(input, target, alpha)
        top, guess = logits.softmax(1).max(1)
        right = (guess == truth).double()
        groups = top.argsort().chunk(10)  # from the least to the most confident
        said = torch.stack([top[rows].mean() for rows in groups])
        found = torch.stack([right[rows].mean() for rows in groups])
        gap = (said - found).abs().mean()
        loss = F.cross_entropy(logits[5000:], truth[5000:])
        row = [right.mean(), top.mean(), gap, loss, with_temperature(logits, truth)]
        print(f"{count:7} {alpha:6}", *(f"{value:8.3f}" for value in row))
        #>    4000    0.0    0.651    0.645    0.016    0.856    0.856
        #>    4000    0.1    0.651    0.566    0.086    0.892    0.858
        #>    4000    0.3    0.651    0.449    0.202    1.017    0.868
        #>     250    0.0    0.556    0.827    0.272    1.698    1.064
        #>     250    0.1    0.560    0.667    0.107    1.107    1.061
        #>     250    0.3    0.561    0.507    0.054    1.087    1.073
        panel.plot(said, found, style, markersize=4, label=f"α = {alpha:g}")
    panel.plot([0.2, 1], [0.2, 1], color="C5", linestyle=":")
    panel.set(title=f"{count} samples", xlabel="confidence", xticks=[0.2, 0.6, 1])

panels[0].set_ylabel("share right")
panels[0].legend()
plt.show()
