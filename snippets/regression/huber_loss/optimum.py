import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 40.0], dtype=torch.float64)
deltas = torch.logspace(-2, 2, 60, dtype=torch.float64)
candidates = torch.linspace(0, 12, 12001, dtype=torch.float64)
best = []

for delta in deltas.tolist():
    residual = candidates[:, None] - target  # every candidate against every target
    zero = torch.zeros_like(residual)
    loss = F.huber_loss(residual, zero, reduction="none", delta=delta)
    best.append(candidates[loss.sum(1).argmin()].item())

print(f"median {target.median():.3f}, mean {target.mean():.3f}")
#> median 3.000, mean 10.000
print(f"best constant: {best[0]:.3f} at delta 0.01, {best[-1]:.3f} at delta 100")
#> best constant: 3.000 at delta 0.01, 10.000 at delta 100

plt.semilogx(deltas, best, label="best constant")
plt.axhline(target.median(), color="C2", linestyle="--", label="median")
plt.axhline(target.mean(), color="C1", linestyle=":", label="mean")
plt.xlabel("δ")
plt.legend()
plt.show()
