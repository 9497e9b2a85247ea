import math

import torch
from arcface_loss import arcface_loss, cosface_loss

cosine = torch.tensor([[0.8, 0.5]], dtype=torch.float64)  # with classes 0 and 1
target = torch.tensor([0])
scale = 10.0

turned = math.cos(math.acos(0.8) + 0.5)  # ArcFace: 0.5 radians further away
print("ArcFace", round(turned, 4), math.log1p(math.exp(scale * (0.5 - turned))))
#> ArcFace 0.4144 1.2099969652542364
print("       ", arcface_loss(cosine, target, 0.5, scale).item())
#>         1.2099969652542366

less = 0.8 - 0.35  # CosFace: the cosine itself, less 0.35
print("CosFace", round(less, 4), math.log1p(math.exp(scale * (0.5 - less))))
#> CosFace 0.45 0.9740769841801062
print("       ", cosface_loss(cosine, target, 0.35, scale).item())
#>         0.9740769841801062
