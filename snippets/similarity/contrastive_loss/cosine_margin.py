import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

input1 = torch.tensor([[3.0, 4.0], [0.3, 0.4]])
input2 = torch.tensor([[-3.0, -4.0], [-0.3, -0.4]])  # opposite directions
target = torch.tensor([0, 0])

print("raw ", contrastive_loss(input1, input2, target, 3.0, reduction="none"))
#> raw  tensor([0., 2.])
unit = F.normalize(input1), F.normalize(input2)
print("unit", contrastive_loss(*unit, target, 3.0, reduction="none"))
#> unit tensor([0.5000, 0.5000])
print("unit", contrastive_loss(*unit, target, 2.0, reduction="none"))
#> unit tensor([0., 0.])
