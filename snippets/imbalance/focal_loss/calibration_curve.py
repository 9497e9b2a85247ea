import matplotlib.pyplot as plt
import torch
from focal_loss import binary_focal_loss

shares = torch.linspace(0.005, 0.995, 199, dtype=torch.float64)
grid = torch.linspace(-8, 8, 4001, dtype=torch.float64)
one, zero = torch.ones_like(grid), torch.zeros_like(grid)

for gamma, alpha, style in [
    (0, None, "--"),
    (2, None, "-"),
    (2, 0.25, "-."),
    (2, 0.9, ":"),
]:
    options = {"gamma": gamma, "alpha": alpha, "reduction": "none"}
    positive = binary_focal_loss(grid, one, **options)
    negative = binary_focal_loss(grid, zero, **options)
    best = (shares[:, None] * positive + (1 - shares[:, None]) * negative).argmin(1)
    label = f"γ = {gamma}" + (f", α = {alpha}" if alpha else "")
    plt.plot(shares, grid[best].sigmoid(), style, label=label)

plt.xlabel("true share of positives")
plt.ylabel("fitted probability")
plt.legend()
plt.show()
