import torch
from dice_loss import dice_loss

hit = torch.tensor([[[3.0, -3.0, -3.0, -3.0]]])
missed = torch.tensor([[[-3.0, 3.0, -3.0, -3.0]]])
target = torch.tensor([[[1, 0, 0, 0]]])

for smooth in [0.0, 1e-5, 1.0, 10.0]:
    losses = [dice_loss(input, target, smooth=smooth) for input in (hit, missed)]
    print(smooth, [round(loss.item(), 3) for loss in losses])
    #> 0.0 [0.091, 0.955]
    #> 1e-05 [0.091, 0.955]
    #> 1.0 [0.061, 0.646]
    #> 10.0 [0.016, 0.165]
