import torch
from torch.nn import functional as F

input = torch.tensor([[[4.0, 0.0, 0.0], [4.0, 0.0, 0.0]]])  # (batch, time, classes)
target = torch.tensor([[0, 0]])  # both steps are right
try:
    F.cross_entropy(input, target)
except RuntimeError as error:
    print(error)
    #> Expected target size [1, 3], got [1, 2]

print(F.cross_entropy(input.transpose(1, 2), target))
#> tensor(0.0360)
print(F.cross_entropy(input.flatten(0, 1), target.flatten()))
#> tensor(0.0360)

square = input[:, :, :2]  # 2 classes, 2 steps: the shapes fit by chance
print(F.cross_entropy(square, target), F.cross_entropy(square.transpose(1, 2), target))
#> tensor(0.6931) tensor(0.0181)
soft = F.one_hot(target, 3).float()  # a target of the input's shape always fits
print(F.cross_entropy(input, soft), F.cross_entropy(input.mT, soft.mT))
#> tensor(0.4621) tensor(0.0360)
