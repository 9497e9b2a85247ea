import torch
from torch.nn import functional as F
from weighted_mse import weighted_mse

input = torch.tensor([1.0, 2.0, 10.0], dtype=torch.float64)
target = torch.tensor([2.0, 4.0, 4.0], dtype=torch.float64)
weight = torch.tensor([1.0, 1.0, 0.5], dtype=torch.float64)
square = (input - target).square()

rows = ["weights              sum / 3  sum / Σw  F.mse_loss"]
for w in [weight, 10 * weight]:
    averaged = (w * square).mean()
    mean = weighted_mse(input, target, w)
    theirs = F.mse_loss(input, target, weight=w)
    rows.append(f"{w.tolist()!s:18} {averaged:9.2f} {mean:9.2f} {theirs:11.2f}")
print(*rows, sep="\n")
#> weights              sum / 3  sum / Σw  F.mse_loss
#> [1.0, 1.0, 0.5]         7.67      9.20        9.20
#> [10.0, 10.0, 5.0]      76.67      9.20        9.20
