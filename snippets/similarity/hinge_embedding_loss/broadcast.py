import torch
from torch.nn import functional as F

input = torch.tensor([[0.2], [1.5], [0.4]])  # (3, 1), as a keepdim leaves it
target = torch.tensor([1.0, -1.0, -1.0])  # (3,)

print(F.hinge_embedding_loss(input, target, reduction="none").shape)
#> torch.Size([3, 3])
print(F.hinge_embedding_loss(input, target))
#> tensor(0.5444)
print(F.hinge_embedding_loss(input.squeeze(1), target))
#> tensor(0.2667)
