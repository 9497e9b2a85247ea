import torch
from torch.nn import functional as F

input = torch.zeros(2, 3, 4, 4)
target = torch.ones(2, 3, 4, 4)
var = torch.ones(2, 3, 1, 1)  # one variance for each channel

try:
    F.gaussian_nll_loss(input, target, var)
except ValueError as error:
    print(error)
    #> var is of incorrect size
print(F.gaussian_nll_loss(input, target, var.expand_as(input)))
#> tensor(0.5000)

print(F.gaussian_nll_loss(input, target, 1.0))
#> tensor(0.5000)
for number in [torch.tensor(1.0), 1]:
    try:
        F.gaussian_nll_loss(input, target, number)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0][:60])
        #> ValueError var is of incorrect size
        #> TypeError any() received an invalid combination of arguments - got (bo
