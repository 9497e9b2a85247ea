import math

import torch
from arcface_loss import arcface_loss
from torch.nn import functional as F

for degrees in [140, 150, 155, 165, 175]:
    cosine = torch.tensor([[math.cos(math.radians(degrees)), 0.0]])
    target = torch.tensor([0])
    turned = torch.tensor([[math.cos(math.radians(degrees) + 0.5), 0.0]])
    plain = F.cross_entropy(8 * turned, target).item()
    guarded = arcface_loss(cosine, target, scale=8.0).item()
    print(f"{degrees}° plain {plain:.4f} guarded {guarded:.4f}")
    #> 140° plain 7.8439 guarded 7.8439
    #> 150° plain 7.9981 guarded 7.9981
    #> 155° plain 7.9841 guarded 9.1683
    #> 165° plain 7.7745 guarded 9.6452
    #> 175° plain 7.3289 guarded 9.8873
