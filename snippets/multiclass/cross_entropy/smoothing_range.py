import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]])
target = torch.tensor([0])

print(F.cross_entropy(input, target))
#> tensor(0.3423)
print(F.cross_entropy(input, target, label_smoothing=-0.1))
#> tensor(0.3423)
try:
    F.cross_entropy(input, target, label_smoothing=10)  # meant as a percentage
except RuntimeError as error:
    print(error)
    #> label_smoothing must be between 0.0 and 1.0. Got: 10
