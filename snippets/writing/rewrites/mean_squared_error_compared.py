import torch
from mean_squared_error import MeanSquaredError, mean_squared_error
from torch.nn import functional as F

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]], requires_grad=True)
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

for reduction in ["none", "sum", "mean"]:
    mine = mean_squared_error(input, target, reduction)
    theirs = F.mse_loss(input, target, reduction=reduction)
    (my_slope,) = torch.autograd.grad(mine.sum(), input)
    (their_slope,) = torch.autograd.grad(theirs.sum(), input)
    print(reduction, torch.equal(mine, theirs), torch.equal(my_slope, their_slope))
    #> none True True
    #> sum True True
    #> mean True True

print(MeanSquaredError()(input, target).item())
#> 9.125
try:
    mean_squared_error(input, target[0])  # F.mse_loss would warn and broadcast
except ValueError as error:
    print(error)
    #> target has shape (2,), expected (2, 2) as input
