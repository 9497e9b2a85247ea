import torch
from torch import nn

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

try:
    nn.L1Loss(weight=weight)
except TypeError as error:
    print(error)
    #> _Loss.__init__() got an unexpected keyword argument 'weight'

weighted = weight * nn.L1Loss(reduction="none")(input, target)
print("per weight: ", weighted.sum() / weight.sum())  # as F.l1_loss and F.mse_loss do
#> per weight:  tensor(1.4000)
print("per element:", weighted.mean())  # as F.huber_loss does
#> per element: tensor(1.1667)
