import torch
from torch.nn import functional as F

input = torch.tensor([2.0, -1.0, 0.5])  # one logit for each of three samples
target = torch.tensor([1.0, 0.0, 1.0])

print(F.cross_entropy(input, target))  # one sample with three classes
#> tensor(1.9826)
try:
    F.cross_entropy(input, target.long())
except RuntimeError as error:
    print(error)
    #> Expected floating point type for target with class probabilities, got Long
zeros = torch.tensor([0, 0, 0])
print(F.cross_entropy(input[:, None], zeros))  # one class: always right
#> tensor(0.)
print(F.binary_cross_entropy_with_logits(input, target))
#> tensor(0.3048)
