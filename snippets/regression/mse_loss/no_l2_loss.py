import torch
from torch import nn
from torch.nn import functional as F

try:
    nn.L2Loss()
except AttributeError as error:
    print(error)
    #> module 'torch.nn' has no attribute 'L2Loss'

input = torch.tensor([3.0, 4.0])
target = torch.tensor([0.0, 0.0])
print("mean of squares  ", F.mse_loss(input, target).item())
#> mean of squares   12.5
print("sum of squares   ", F.mse_loss(input, target, reduction="sum").item())
#> sum of squares    25.0
print("norm             ", torch.linalg.vector_norm(input - target).item())
#> norm              5.0
print("half the mean    ", 0.5 * F.mse_loss(input, target).item())
#> half the mean     6.25
print("Huber, huge delta", F.huber_loss(input, target, delta=1000.0).item())
#> Huber, huge delta 6.25
