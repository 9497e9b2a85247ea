import torch
from focal_loss import focal_loss
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, -1.0]])
cat, dog = torch.tensor([0]), torch.tensor([1])

mixed = 0.7 * F.one_hot(cat, 3) + 0.3 * F.one_hot(dog, 3)  # mixup
print(focal_loss(logits, mixed))
#> tensor(0.5137)
print(0.7 * focal_loss(logits, cat) + 0.3 * focal_loss(logits, dog))
#> tensor(0.5137)

smooth = 0.9 * F.one_hot(cat, 3) + 0.1 / 3  # label smoothing of 0.1
whole = F.cross_entropy(logits, smooth)
print("each class by its own p", focal_loss(logits, smooth))
#> each class by its own p tensor(0.1576)
print("the whole by exp(-loss)", (1 - torch.exp(-whole)) ** 2 * whole)
#> the whole by exp(-loss) tensor(0.0275)

try:
    focal_loss(logits, cat.double())  # indices that became floating point
except TypeError as error:
    print(error)
    #> target must hold class indices, or be (N, C, *), got torch.float64 of shape (1,)
