import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])

for target in [torch.tensor([1, 3]), torch.tensor([0, -1])]:
    try:
        F.cross_entropy(input, target)
    except IndexError as error:
        print(error)
        #> Target 3 is out of bounds.
        #> Target -1 is out of bounds.

print(F.cross_entropy(input, torch.tensor([1, 3]) - 1))
#> tensor(0.2056)
print(F.cross_entropy(input, torch.tensor([0, -1]), ignore_index=-1))
#> tensor(0.2413)
