import torch
from dice_loss import dice_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0], [-1.0, 0.5, 2.0]]])
target = torch.tensor([[0, 1, 0]])  # class 2 is absent

print(dice_loss(input, target, reduction="none"), dice_loss(input, target))
#> tensor([[0.2675, 0.2681, 0.5053]]) tensor(0.3470)
for reduction in ["none", "mean"]:
    print(dice_loss(input, target, skip_absent=True, reduction=reduction))
    #> tensor([[0.2675, 0.2681, 0.0000]])
    #> tensor(0.2678)
