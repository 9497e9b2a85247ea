import torch
from torch.nn import functional as F

input = torch.zeros(2, 3, 4, 4)
target = torch.ones(2, 3, 4, 4)

for shape in [(2, 1, 4, 4), (2, 3, 1, 1)]:  # one axis of size 1, two of them
    var = torch.ones(shape)
    try:
        print(shape, F.gaussian_nll_loss(input, target, var))
        #> (2, 1, 4, 4) tensor(0.5000)
    except ValueError as error:
        print(shape, error)
        #> (2, 3, 1, 1) var is of incorrect size
        print(F.gaussian_nll_loss(input, target, var.expand_as(input)))
        #> tensor(0.5000)

scalar = torch.tensor(1.0)
for number in [1.0, scalar, 1]:
    try:
        print(repr(number), F.gaussian_nll_loss(input, target, number))
        #> 1.0 tensor(0.5000)
    except (ValueError, TypeError) as error:
        print(repr(number), type(error).__name__, str(error).splitlines()[0][:40])
        #> tensor(1.) ValueError var is of incorrect size
        #> 1 TypeError any() received an invalid combination of
print(scalar, F.gaussian_nll_loss(input[0, 0, 0], target[0, 0, 0], scalar))  # one axis
#> tensor(1.) tensor(0.5000)
