import matplotlib.pyplot as plt
import torch
from asymmetric_loss import asymmetric_loss

shares = torch.linspace(0.005, 0.995, 199, dtype=torch.float64)
grid = torch.linspace(-8, 8, 4001, dtype=torch.float64)
one, zero = torch.ones_like(grid), torch.zeros_like(grid)

for label, *options, style in [
    ("BCE", 0, 0, 0.0, "--"),
    ("γ− = 4, γ+ = 1", 4, 1, 0.0, "-"),
    ("γ− = 4, γ+ = 1, clip 0.05", 4, 1, 0.05, "-"),
]:
    positive = asymmetric_loss(grid, one, *options, reduction="none")
    negative = asymmetric_loss(grid, zero, *options, reduction="none")
    best = (shares[:, None] * positive + (1 - shares[:, None]) * negative).argmin(1)
    plt.plot(shares, grid[best].sigmoid(), style, label=label)

plt.xlabel("true share of positives")
plt.ylabel("fitted probability")
plt.legend()
plt.show()
