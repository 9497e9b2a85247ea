import math

import torch
from torch.nn import functional as F


def with_margin(cosine, target, scale, margin=0.5):
    own = cosine.gather(1, target[:, None]).acos() + margin
    return scale * cosine.scatter(1, target[:, None], own.cos())


target = torch.tensor([0])
for scale, classes in [(30.0, 10), (30.0, 10_000), (64.0, 10), (64.0, 85_742)]:
    random = torch.zeros(1, classes)  # every class at a right angle
    loss = F.cross_entropy(with_margin(random, target, scale), target)
    by_hand = scale * math.sin(0.5) + math.log(classes - 1)
    print(f"scale {scale}, {classes} classes: starts at {loss:.2f}, {by_hand:.2f}")
    #> scale 30.0, 10 classes: starts at 16.58, 16.58
    #> scale 30.0, 10000 classes: starts at 23.59, 23.59
    #> scale 64.0, 10 classes: starts at 32.88, 32.88
    #> scale 64.0, 85742 classes: starts at 42.04, 42.04

# Repair: take the accuracy from the cosines
cosine = torch.tensor([[0.5, 0.3, 0.2]])  # class 0 is nearest
print(with_margin(cosine, target, 64.0).argmax(1).item(), cosine.argmax(1).item())
#> 1 0
