import torch
from torch.nn import functional as F

input, target = torch.zeros(3, 2), torch.ones(3, 2)

for shape in [(2,), (1,), (), (1, 1), (3, 3), (2, 3)]:
    try:
        F.gaussian_nll_loss(input, target, torch.ones(shape))
    except ValueError as error:
        print(shape, error)
        #> (2,) var is of incorrect size
        #> (1,) var is of incorrect size
        #> () var is of incorrect size
        #> (1, 1) var is of incorrect size
        #> (3, 3) var is of incorrect size
        #> (2, 3) var is of incorrect size

# Repair
for var in [torch.ones(3, 2), torch.ones(3, 1), torch.ones(3), 1.0]:
    print(F.gaussian_nll_loss(input, target, var))
    #> tensor(0.5000)
    #> tensor(0.5000)
    #> tensor(0.5000)
    #> tensor(0.5000)
column = torch.tensor([1.0, 4.0])  # one variance for each column
print(F.gaussian_nll_loss(input, target, column.expand(3, 2)))
#> tensor(0.6591)
