import torch
from arcface_loss import ArcFaceLoss, arcface_loss
from torch.nn import functional as F

weight = torch.tensor([[2.0, 0.0], [0.8, 1.5]])
input = torch.tensor([[3.0, 1.0]])
target = torch.tensor([0])

print("products", round(arcface_loss(input @ weight.T, target).item(), 4))
#> products 0.0
cosine = F.normalize(input) @ F.normalize(weight).T
print("cosines ", round(arcface_loss(cosine, target).item(), 4))
#> cosines  2.9058
layer = ArcFaceLoss(2, 2)
layer.weight.data = weight
print("module  ", round(layer(input, target).item(), 4))
#> module   2.9058
