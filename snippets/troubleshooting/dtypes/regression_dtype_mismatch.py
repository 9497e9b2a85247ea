import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.tensor([0.5, 2.0, 6.0], dtype=torch.float64)  # from NumPy or pandas

for wrong in [target, target.long(), target > 1, target.half()]:
    try:
        F.huber_loss(input, wrong).backward()
    except RuntimeError as error:
        print(error)
        #> Found dtype Double but expected Float
        #> Found dtype Long but expected Float
        #> Found dtype Bool but expected Float
        #> Found dtype Half but expected Float
try:
    nn.Linear(3, 1)(target)  # the same mistake, one step earlier
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float

# Repair
F.huber_loss(input, target.to(input.dtype)).backward()
print(input.grad)
#> tensor([ 0.1667,  0.0000, -0.3333])
print(F.mse_loss(input, target).dtype)  # raises nothing, returns float64
#> torch.float64
