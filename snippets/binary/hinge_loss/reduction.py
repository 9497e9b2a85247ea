import torch
from hinge_loss import hinge_loss

input = torch.tensor([[2.5, 0.25], [-0.5, -3.0]])
target = torch.tensor([[1.0, 1.0], [1.0, -1.0]])

loss = hinge_loss(input, target, reduction="none")
print(loss)
#> tensor([[0.0000, 0.7500],
#>         [1.5000, 0.0000]])
print(hinge_loss(input, target, reduction="sum"))
#> tensor(2.2500)
print(hinge_loss(input, target), loss.sum() / input.numel())
#> tensor(0.5625) tensor(0.5625)
