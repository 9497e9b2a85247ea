import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.5, 0.5]])

print(F.cross_entropy(input, target), F.cross_entropy(input, target, ignore_index=-1))
#> tensor(0.8556) tensor(0.8556)
try:
    F.cross_entropy(input, target, ignore_index=1)
except RuntimeError as error:
    print(error)
    #> ignore_index is not supported for floating point target

keep = torch.tensor([True, False])
print(F.cross_entropy(input[keep], target[keep]))
#> tensor(0.5413)
