import torch
from hinge_loss import hinge_loss
from torch.nn import functional as F

score = torch.arange(-4000, 4001, dtype=torch.float64) / 1000
yes = torch.ones_like(score)

print("yes    hinge  squared  logistic -> probability")
#> yes    hinge  squared  logistic -> probability
for share in [0.1, 0.4, 0.6, 0.9]:  # of the samples are positive
    best = []
    for loss in [
        lambda x, y: hinge_loss(x, y, reduction="none"),
        lambda x, y: hinge_loss(x, y, p=2, reduction="none"),
        lambda x, y: F.softplus(-y * x),
    ]:
        risk = share * loss(score, yes) + (1 - share) * loss(score, -yes)
        best.append(score[risk.argmin()])
    hinge, squared, logistic = best
    row = f"{share}  {hinge:7.2f}  {squared:7.2f}  {logistic:8.2f}"
    print(row, f"      {logistic.sigmoid():.2f}")
    #> 0.1    -1.00    -0.80     -2.20       0.10
    #> 0.4    -1.00    -0.20     -0.41       0.40
    #> 0.6     1.00     0.20      0.41       0.60
    #> 0.9     1.00     0.80      2.20       0.90
