import torch

target = torch.tensor([100.0, 0.0, -1e-8])
error = torch.tensor([1.0, 1.0, 1.0])

print((error / target).tolist())
#> [0.009999999776482582, inf, -100000000.0]
print((error / (target + 1e-8)).tolist())  # where a small negative number stands: 1 / 0
#> [0.009999999776482582, 100000000.0, inf]
print((error / target.abs().clamp(min=1.0)).tolist())  # a floor in the units of y
#> [0.009999999776482582, 1.0, 1.0]
