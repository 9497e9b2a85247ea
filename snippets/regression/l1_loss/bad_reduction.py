import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

loss = nn.L1Loss(reduction="average")
print(loss.reduction)  # no complaint yet
#> average
for options in [{}, {"weight": torch.ones(3)}]:
    try:
        F.l1_loss(input, target, reduction=loss.reduction, **options)
    except ValueError as error:
        print(error)
        #> average is not a valid value for reduction
        #> Invalid reduction mode: average. Expected one of 'none', 'mean', 'sum'.
