import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

loss = weight * F.smooth_l1_loss(input, target, reduction="none", beta=0.5)
print("per element", loss.mean())
#> per element tensor(1.0417)
print("per weight ", loss.sum() / weight.sum())
#> per weight  tensor(1.2500)

huber = F.huber_loss(input, target, delta=0.5, weight=weight)  # it takes a weight
print(huber / 0.5)
#> tensor(1.0417)
