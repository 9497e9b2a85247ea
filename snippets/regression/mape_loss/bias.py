import matplotlib.pyplot as plt
import torch
from mape_loss import mape_loss, msle_loss, smape_loss
from torch.nn import functional as F

probability = (torch.arange(1, 2001, dtype=torch.float64) - 0.5) / 2000
normal = torch.special.ndtri(probability)  # an even sample of a normal distribution
spreads = torch.linspace(0, 1.2, 13, dtype=torch.float64)
losses = {"MSE": F.mse_loss, "L1": F.l1_loss, "MAPE": mape_loss}
losses |= {"sMAPE": smape_loss, "MSLE": msle_loss}
candidates = torch.linspace(10, 230, 441, dtype=torch.float64)

for name, loss in losses.items():
    best = []
    for spread in spreads:
        target = 100 * torch.exp(spread * normal)  # demand around a median of 100
        input, wide = candidates[:, None].expand(-1, 2000), target.expand(441, 2000)
        risk = loss(input, wide, reduction="none").sum(1)
        best.append(candidates[risk.argmin()].item())
    print(f"{name:6} spread {spreads[10]:.1f}: best constant {best[10]:.1f}")
    #> MSE    spread 1.0: best constant 164.5
    #> L1     spread 1.0: best constant 100.0
    #> MAPE   spread 1.0: best constant 37.0
    #> sMAPE  spread 1.0: best constant 100.0
    #> MSLE   spread 1.0: best constant 100.5
    width = {"L1": 6, "sMAPE": 4}.get(name, 2)  # three lines on top of each other
    plt.plot(spreads, best, label=name, linewidth=width)

plt.xlabel("spread of the target (σ of its logarithm)")
plt.ylabel("best constant")
plt.legend()
plt.show()
