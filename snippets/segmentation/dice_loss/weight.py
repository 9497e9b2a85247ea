import torch
from dice_loss import dice_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0], [-1.0, 0.5, 2.0]]])
target = torch.tensor([[0, 1, 2]])  # (N, pixels)

print(dice_loss(input, target, reduction="none"))
#> tensor([[0.2042, 0.2681, 0.2021]])
for weight in [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [0.0, 1.0, 1.0]]:
    print(weight, dice_loss(input, target, weight=torch.tensor(weight)))
    #> [1.0, 1.0, 1.0] tensor(0.2248)
    #> [2.0, 2.0, 2.0] tensor(0.2248)
    #> [0.0, 1.0, 1.0] tensor(0.2351)
