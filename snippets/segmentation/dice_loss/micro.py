import torch
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(2, 3, 8, 8)
target = torch.randint(0, 3, (2, 8, 8))

p, y = input.softmax(1), F.one_hot(target, 3).movedim(-1, 1)
print(1 - 2 * (p * y).sum() / (p.sum() + y.sum()))  # classes and pixels in one pool
#> tensor(0.6746)
of_target = p.gather(1, target.unsqueeze(1))
print((1 - of_target).mean())
#> tensor(0.6746)
