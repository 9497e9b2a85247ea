import torch
from log_cosh_loss import log_cosh_loss

residual = torch.tensor([1e-30, 1e-4, 0.5, 1.0, 19.9, 20.1, 89.0, 1e4, 1e38])
value = log_cosh_loss(residual, torch.zeros(9), "none")

exact = residual.double()  # log cosh r = |r| + log(1 + e^(-2|r|)) - log 2, or r^2 / 2
large = exact + torch.exp(-2 * exact).log1p() - torch.tensor(2.0).double().log()
right = torch.where(exact < 1e-3, exact.square() / 2, large)
positive = right > 1e-38  # what float32 can hold
error = (value.double() / right - 1).abs()[positive]
print(value)
#> tensor([0.0000e+00, 5.0000e-09, 1.2011e-01, 4.3378e-01, 1.9207e+01, 1.9407e+01,
#>         8.8307e+01, 9.9993e+03, 1.0000e+38])
print("largest relative error below 1e-6:", bool(error.max() < 1e-6))
#> largest relative error below 1e-6: True
