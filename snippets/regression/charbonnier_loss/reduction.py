import torch
from charbonnier_loss import charbonnier_loss

input = torch.tensor([[3.4, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

loss = charbonnier_loss(input, target, 0.3, reduction="none")
print(loss)
#> tensor([[0.5000, 0.3000],
#>         [6.0075, 0.5831]])
print(charbonnier_loss(input, target, 0.3, reduction="sum"))
#> tensor(7.3906)
print(charbonnier_loss(input, target, 0.3), loss.sum() / input.numel())
#> tensor(1.8476) tensor(1.8476)
