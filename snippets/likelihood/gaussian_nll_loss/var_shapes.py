import torch
from torch.nn import functional as F

input = torch.zeros(3, 2)
target = torch.ones(3, 2)

shapes = [(3, 2), (3, 1), (1, 2), (3,), (2,), (1, 1), (1,), ()]
for shape in shapes:
    try:
        print(shape, F.gaussian_nll_loss(input, target, torch.ones(shape)).item())
        #> (3, 2) 0.5
        #> (3, 1) 0.5
        #> (1, 2) 0.5
        #> (3,) 0.5
    except ValueError as error:
        print(shape, error)
        #> (2,) var is of incorrect size
        #> (1, 1) var is of incorrect size
        #> (1,) var is of incorrect size
        #> () var is of incorrect size

var = torch.tensor([1.0, 4.0])  # meant: one variance for each column
print(F.gaussian_nll_loss(input[:2], target[:2], var, reduction="none"))
#> tensor([[0.5000, 0.5000],
#>         [0.8181, 0.8181]])
print(F.gaussian_nll_loss(input[:2], target[:2], var[None], reduction="none"))
#> tensor([[0.5000, 0.8181],
#>         [0.5000, 0.8181]])
