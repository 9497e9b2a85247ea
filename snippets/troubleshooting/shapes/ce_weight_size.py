from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.zeros(4, 3), torch.tensor([0, 1, 0, 1])
image, mask = torch.zeros(1, 3, 2, 2), torch.zeros(1, 2, 2, dtype=torch.int64)
two = torch.tensor([1.0, 3.0])  # class 2 is absent from the data

for call in [
    lambda: F.cross_entropy(input, target, two),
    lambda: F.cross_entropy(input, target, torch.ones(1, 3)),
    lambda: F.cross_entropy(input, target, torch.ones(4)),  # one for each sample
    lambda: F.cross_entropy(input, torch.full((4, 3), 1 / 3), two),
    lambda: F.cross_entropy(image, mask, two),
    lambda: F.multi_margin_loss(input, target, weight=two),
    lambda: nn.MultiMarginLoss(weight=torch.ones(1, 3)),
]:
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(fill(str(error), 76))
        #> weight tensor should be defined either for all 3 classes or no classes but
        #> got weight tensor of shape: [2]
        #> weight tensor should be defined either for all 3 classes or no classes but
        #> got weight tensor of shape: [1, 3]
        #> weight tensor should be defined either for all 3 classes or no classes but
        #> got weight tensor of shape: [4]
        #> cross_entropy: weight tensor should be defined either for all 3 classes or
        #> no classes but got weight tensor of shape: [2]
        #> weight tensor should be defined either for all or no classes
        #> inconsistent weight size, expected 3 but got [2]
        #> MultiMarginLoss: expected weight to be None or 1D tensor, got 2D instead

# Repair
counts = torch.bincount(target, minlength=3)  # all classes, absent ones too
weight = len(target) / (3 * counts.clamp(min=1).float())
print(weight, F.cross_entropy(input, target, weight))
#> tensor([0.6667, 0.6667, 1.3333]) tensor(1.0986)
each = F.cross_entropy(input, target, reduction="none")
print((each * torch.ones(4)).mean())  # weights of samples
#> tensor(1.0986)
