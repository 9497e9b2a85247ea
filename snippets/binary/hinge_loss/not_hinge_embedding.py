import torch
from hinge_loss import hinge_loss
from torch.nn import functional as F

input = torch.tensor([5.0, -5.0, 5.0, -5.0])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

print(hinge_loss(input, target, reduction="none"))
#> tensor([0., 6., 6., 0.])
print(F.hinge_embedding_loss(input, target, reduction="none"))
#> tensor([ 5., -5.,  0.,  6.])
zero = torch.zeros_like(input)
print(F.margin_ranking_loss(input, zero, target, margin=1.0, reduction="none"))
#> tensor([0., 6., 6., 0.])
