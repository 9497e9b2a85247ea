import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

size, rent = torch.tensor(4.0), torch.tensor(10.0)
slopes = torch.linspace(-0.5, 5.5, 200)
losses = F.mse_loss(slopes * size, rent.expand(200), reduction="none")

figure, panels = plt.subplots(1, 3, figsize=(6.2, 2.6), sharey=True)
for axes, rate in zip(panels, [0.005, 0.02, 0.065], strict=True):
    slope = torch.tensor(1.0, requires_grad=True)
    path = []
    for _ in range(5):
        loss = F.mse_loss(slope * size, rent)
        path.append((slope.item(), loss.item()))
        (gradient,) = torch.autograd.grad(loss, slope)
        slope = (slope - rate * gradient).detach().requires_grad_()
    axes.plot(slopes, losses)
    axes.plot(*zip(*path, strict=True), "o-", markersize=4)
    axes.set_title(f"rate {rate}")
    axes.set_xlabel("slope")
    axes.set_ylim(-5, 150)
panels[0].set_ylabel("loss")
plt.show()
