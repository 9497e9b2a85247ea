import torch
from torch import nn

losses = {
    "MSE": nn.MSELoss(),
    "L1": nn.L1Loss(),
    "Huber 1": nn.HuberLoss(delta=1.0),
    "smooth 1": nn.SmoothL1Loss(beta=1.0),
}
candidates = torch.linspace(0, 260, 26001, dtype=torch.float64)

rows = ["last target" + "".join(f"{name:>10}" for name in losses)]
for last in [4.5, 40.0, 1000.0]:
    target = torch.tensor([1.0, 2.5, 3.0, 4.0, last], dtype=torch.float64)
    residual = candidates[:, None] - target  # every candidate against every target
    best = []
    for loss in losses.values():
        loss.reduction = "none"
        value = loss(residual, torch.zeros_like(residual)).sum(1)
        best.append(candidates[value.argmin()].item())
    rows.append(f"{last:11.1f}" + "".join(f"{constant:10.2f}" for constant in best))
print(*rows, sep="\n")
#> last target       MSE        L1   Huber 1  smooth 1
#>         4.5      3.00      3.00      3.17      3.17
#>        40.0     10.10      3.00      3.17      3.17
#>      1000.0    202.10      3.00      3.17      3.17
