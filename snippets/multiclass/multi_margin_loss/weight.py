import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])  # one for each class

plain = F.multi_margin_loss(input, target, reduction="none")
weighted = F.multi_margin_loss(input, target, weight=weight, reduction="none")
print(plain, weighted)
#> tensor([0.1667, 0.1667]) tensor([0.1667, 0.5000])
print(torch.allclose(weighted, weight[target] * plain))  # by the class of the target
#> True

per_sample = torch.tensor([1.0, 3.0])
try:
    F.multi_margin_loss(input, target, weight=per_sample)
except RuntimeError as error:
    print(error)
    #> inconsistent weight size, expected 3 but got [2]
