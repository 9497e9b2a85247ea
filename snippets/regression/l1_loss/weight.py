import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

weighted = weight * F.l1_loss(input, target, reduction="none")
print(weighted, weighted.sum(), weight.sum())
#> tensor([0.5000, 0.0000, 3.0000]) tensor(3.5000) tensor(2.5000)
print(F.l1_loss(input, target, weight=weight), weighted.sum() / weight.sum())
#> tensor(1.4000) tensor(1.4000)
print(F.l1_loss(input, target, weight=weight / 2))  # halving them changes nothing
#> tensor(1.4000)

mask = torch.tensor([1.0, 1.0, 0.0])  # ones and zeros: the mean over what is kept
print(F.l1_loss(input, target, weight=mask), F.l1_loss(input[:2], target[:2]))
#> tensor(0.2500) tensor(0.2500)
print(F.l1_loss(input, target, weight=torch.zeros(3)))  # nothing kept
#> tensor(nan)

boxes = torch.zeros(3, 2)
try:
    F.l1_loss(boxes, boxes, weight=torch.ones(3, 1))  # one weight for each row
except ValueError as error:
    print(error)
    #> Weights and input must have the same size.
