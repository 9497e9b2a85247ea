import torch
from finite_guard import require_finite

input = torch.tensor([0.2, 0.0, 0.9])
target = torch.tensor([0.1, 0.3, 1.0])
scale = torch.tensor([1.0, 0.0, 1.0])

ratio = (input - target) / scale
try:
    require_finite(ratio.mean(), input=input, target=target, scale=scale, ratio=ratio)
except FloatingPointError as error:
    print(error)
    #> ratio: 1 of 3 not finite, -inf at (1,)
print(require_finite(torch.tensor(-2.5)))  # negative is fine
#> tensor(-2.5000)
