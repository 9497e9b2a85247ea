import torch
from torch.nn import functional as F

input = torch.tensor([[-1.0, -2.0], [-3.0, -0.5], [-0.5, -4.0]])
padded = torch.tensor([0, 1, -1])  # -1 marks padding

try:
    F.nll_loss(input, padded)
except IndexError as error:
    print(error)
    #> Target -1 is out of bounds.

print(F.nll_loss(input, padded, ignore_index=-1))
#> tensor(0.7500)
