import torch
from torch.nn import functional as F

input = torch.tensor([-0.5, -2.0, -3.0])  # one sample, three classes
print(F.nll_loss(input, torch.tensor(1)), F.nll_loss(input, torch.tensor([1])))
#> tensor(2.) tensor(2.)

try:
    F.nll_loss(input, torch.tensor([1, 0, 2]))
except ValueError as error:
    print(error)
    #> For 1D input, 1D target must have size 1, but got target size: 3
