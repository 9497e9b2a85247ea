import torch
from torch.nn import functional as F

input = torch.tensor([0.2, 1.5, 0.4, 1.5], dtype=torch.float64)
target = torch.tensor([1.0, 1.0, -1.0, -1.0])
margin = 1.0

near_similar, far_similar = 0.2, 1.5  # label 1: the distance itself
near_dissimilar = max(0.0, margin - 0.4)  # label -1: what is missing to the margin
far_dissimilar = max(0.0, margin - 1.5)

print(near_similar, far_similar, near_dissimilar, far_dissimilar)
#> 0.2 1.5 0.6 0.0
print((near_similar + far_similar + near_dissimilar + far_dissimilar) / 4)
#> 0.575
print(F.hinge_embedding_loss(input, target, margin=margin).item())
#> 0.575
