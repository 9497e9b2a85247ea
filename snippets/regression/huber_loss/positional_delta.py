import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

loss = nn.HuberLoss(0.5)  # meant as delta
print(loss.reduction, loss.delta)
#> 0.5 1.0
try:
    loss(input, target)
except ValueError as error:
    print(error)
    #> 0.5 is not a valid value for reduction

print(nn.HuberLoss(delta=0.5)(input, target))
#> tensor(1.)
