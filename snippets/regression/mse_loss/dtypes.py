import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0], requires_grad=True)

try:
    F.mse_loss(torch.tensor([2, 3]), torch.tensor([3, 3]))
except NotImplementedError as error:
    print(error)
    #> "mse_cpu" not implemented for 'Long'
try:
    F.mse_loss(input, torch.tensor([3.0, 3.0]).numpy())
except TypeError as error:
    print(error)
    #> 'int' object is not callable

print(F.mse_loss(input, torch.tensor([3, 3])).dtype)
#> torch.float32
double = torch.tensor([3.0, 3.0], dtype=torch.float64)
print(F.mse_loss(input, double).dtype)
#> torch.float64
try:
    F.huber_loss(input, double).backward()
except RuntimeError as error:
    print(error)
    #> Found dtype Double but expected Float
