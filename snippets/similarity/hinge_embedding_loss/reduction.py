import torch
from torch.nn import functional as F

input = torch.tensor([[0.25, 1.5], [0.5, 1.5]])
target = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])

print(F.hinge_embedding_loss(input, target, reduction="none"))
#> tensor([[0.2500, 1.5000],
#>         [0.5000, 0.0000]])
print(F.hinge_embedding_loss(input, target, reduction="sum"))
#> tensor(2.2500)
print(F.hinge_embedding_loss(input, target, reduction="mean"), 2.25 / input.numel())
#> tensor(0.5625) 0.5625
