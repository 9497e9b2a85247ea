import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

rates = torch.linspace(0.01, 0.99, 99, dtype=torch.float64)
candidates = torch.linspace(-9, 9, 3601, dtype=torch.float64)

for pos_weight in [1.0, 3.0, 10.0]:
    best = []
    for rate in rates:
        loss = F.binary_cross_entropy_with_logits(
            candidates,
            rate.expand(3601),
            pos_weight=torch.tensor(pos_weight),
            reduction="none",
        )
        best.append(candidates[loss.argmin()].sigmoid())
    plt.plot(rates, best, label=f"pos_weight {pos_weight:g}")

plt.xlabel("true share of positives")
plt.ylabel("fitted probability")
plt.legend()
plt.show()
