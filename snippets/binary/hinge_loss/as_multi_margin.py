import torch
from hinge_loss import hinge_loss
from torch.nn import functional as F

score = torch.tensor([0.5, -1.0, 3.0], dtype=torch.float64)
sign = torch.tensor([1.0, 1.0, -1.0], dtype=torch.float64)

print(hinge_loss(score, sign, reduction="none"))
#> tensor([0.5000, 2.0000, 4.0000], dtype=torch.float64)
two = torch.stack([torch.zeros_like(score), score], dim=1)  # class 0 scores 0
label = (sign > 0).long()
print(2 * F.multi_margin_loss(two, label, reduction="none"))
#> tensor([0.5000, 2.0000, 4.0000], dtype=torch.float64)
