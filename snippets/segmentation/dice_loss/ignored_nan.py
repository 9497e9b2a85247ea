import torch
from dice_loss import dice_loss

nan, inf = float("nan"), float("inf")
input = torch.tensor([[[1.0, nan, inf], [2.0, nan, 1.0]]], requires_grad=True)
target = torch.tensor([[1, -100, -100]])

loss = dice_loss(input, target)
print(loss.item(), dice_loss(input[:, :, :1], target[:, :1]).item())
#> 0.15520834922790527 0.15520834922790527
print(torch.autograd.grad(loss, input)[0])
#> tensor([[[ 0.1006,  0.0000,  0.0000],
#>          [-0.1006,  0.0000,  0.0000]]])

everything = torch.full_like(target, -100)
for smooth in [0.0, 1.0]:
    print(dice_loss(input, everything, smooth=smooth, reduction="none").tolist())
    #> [[0.0, 0.0]]
    #> [[0.0, 0.0]]
print(dice_loss(input[:0], target[:0], smooth=0.0, batch=True).item())
#> 0.0
