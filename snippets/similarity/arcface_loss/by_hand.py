import math

import torch
from arcface_loss import arcface_loss, cosface_loss

cosine = torch.tensor([[0.8, 0.5]], dtype=torch.float64)  # with classes 0 and 1
target = torch.tensor([0])
scale = 10.0

turned = math.cos(math.acos(0.8) + 0.5)  # ArcFace: 0.5 radians further away
loss = math.log1p(math.exp(scale * (0.5 - turned)))
print("ArcFace", round(turned, 4), round(loss, 8))
#> ArcFace 0.4144 1.20999697
print("       ", round(arcface_loss(cosine, target, 0.5, scale).item(), 8))
#>         1.20999697

less = 0.8 - 0.35  # CosFace: the cosine itself, less 0.35
loss = math.log1p(math.exp(scale * (0.5 - less)))
print("CosFace", round(less, 4), round(loss, 8))
#> CosFace 0.45 0.97407698
print("       ", round(cosface_loss(cosine, target, 0.35, scale).item(), 8))
#>         0.97407698
