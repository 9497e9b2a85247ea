import torch
from arcface_loss import arcface_loss, cosface_loss
from torch.nn import functional as F

cosine = torch.tensor([[0.8, 0.5, -0.1], [0.2, 0.3, 0.9]], dtype=torch.float64)
target = torch.tensor([0, 1])

print(arcface_loss(cosine, target, margin=0.0, scale=8.0))
#> tensor(2.4497, dtype=torch.float64)
print(cosface_loss(cosine, target, margin=0.0, scale=8.0))
#> tensor(2.4497, dtype=torch.float64)
print(F.cross_entropy(8.0 * cosine, target))
#> tensor(2.4497, dtype=torch.float64)
