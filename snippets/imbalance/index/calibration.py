from math import log

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

bce = F.binary_cross_entropy_with_logits
shares = torch.linspace(0.005, 0.995, 199, dtype=torch.float64)
grid = torch.linspace(-9, 9, 9001, dtype=torch.float64)
odds = torch.tensor(9.0, dtype=torch.float64)


def focal(x, y, alpha=0.5):
    each = bce(x, y, reduction="none")
    weight = alpha * y + (1 - alpha) * (1 - y)
    return weight * (1 - torch.exp(-each)) ** 2 * each


losses = {
    "cross-entropy": (lambda x, y: bce(x, y, reduction="none"), "-"),
    "pos_weight 9": (lambda x, y: bce(x, y, pos_weight=odds, reduction="none"), "-"),
    "focal 2": (focal, "-"),
    "focal 2, α 0.25": (lambda x, y: focal(x, y, 0.25), "-."),
    "logit-adjusted": (lambda x, y: bce(x - log(9), y, reduction="none"), "--"),
}
for name, (loss, style) in losses.items():
    positive, negative = loss(grid, torch.ones(9001)), loss(grid, torch.zeros(9001))
    best = (shares[:, None] * positive + (1 - shares[:, None]) * negative).argmin(1)
    p = grid[best].sigmoid()
    thick = {"linewidth": 6, "alpha": 0.35} if name == "pos_weight 9" else {}
    plt.plot(shares, p, style, **thick)
    crossing = shares[(p - 0.5).abs().argmin()]
    print(f"{name:15} says {p[19]:.3f} for 0.1, and 0.5 for {crossing:.2f}")
    #> cross-entropy   says 0.100 for 0.1, and 0.5 for 0.50
    #> pos_weight 9    says 0.500 for 0.1, and 0.5 for 0.10
    #> focal 2         says 0.306 for 0.1, and 0.5 for 0.50
    #> focal 2, α 0.25 says 0.227 for 0.1, and 0.5 for 0.75
    #> logit-adjusted  says 0.500 for 0.1, and 0.5 for 0.10

plt.text(0.26, 0.14, "cross-entropy", color="C0")
plt.text(0.27, 0.7, "pos_weight 9 (wide)", color="C1")
plt.text(0.27, 0.63, "logit-adjusted", color="C4")
plt.text(0.11, 0.41, "focal 2", color="C2")
plt.text(0.72, 0.36, "focal 2, α 0.25", color="C3")
plt.xlabel("true share of positives")
plt.ylabel("probability with the smallest loss")
plt.show()
