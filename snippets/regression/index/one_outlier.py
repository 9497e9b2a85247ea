import torch
from torch.nn import functional as F

residual = torch.tensor([0.2, -0.2, 0.4, -0.4, 20.0], requires_grad=True)
zero = torch.zeros(5)

rows = ["loss       good four  all five  outlier's share of the gradient"]
for name, loss in [
    ("MSE", F.mse_loss(residual, zero, reduction="none")),
    ("L1", F.l1_loss(residual, zero, reduction="none")),
    ("Huber 0.5", F.huber_loss(residual, zero, reduction="none", delta=0.5)),
    ("smooth 0.5", F.smooth_l1_loss(residual, zero, reduction="none", beta=0.5)),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), residual)
    share = gradient[-1].abs() / gradient.abs().sum()
    rows.append(f"{name:10} {loss[:4].mean():9.4f} {loss.mean():9.4f} {share:6.0%}")
print(*rows, sep="\n")
#> loss       good four  all five  outlier's share of the gradient
#> MSE           0.1000   80.0800    94%
#> L1            0.3000    4.2400    20%
#> Huber 0.5     0.0500    2.0150    29%
#> smooth 0.5    0.1000    4.0300    29%
