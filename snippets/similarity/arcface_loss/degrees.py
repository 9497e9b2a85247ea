import math

import torch
from arcface_loss import arcface_loss

cosine = torch.tensor([[0.8, 0.5]])
target = torch.tensor([0])

try:
    arcface_loss(cosine, target, margin=28.6)
except ValueError as error:
    print(error)
    #> margin is in radians, from 0 to pi / 2, got 28.6
print(arcface_loss(cosine, target, margin=math.radians(28.6)))
#> tensor(5.4334)
