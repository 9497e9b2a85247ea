import torch
from dice_loss import dice_cross_entropy_loss, dice_loss

target = torch.tensor([[[1, 1, 0, 0]]])

for logit in [0.0, -5.0, -20.0]:  # the object is missed, more and more surely
    for loss in [dice_loss, dice_cross_entropy_loss]:
        input = torch.tensor([[[logit, logit, -5.0, -5.0]]], requires_grad=True)
        (gradient,) = torch.autograd.grad(loss(input, target), input)
        print(f"{logit:5} {loss.__name__:24}{gradient[0, 0, 0]:10.2g}")
        #>   0.0 dice_loss                   -0.078
        #>   0.0 dice_cross_entropy_loss       -0.2
        #>  -5.0 dice_loss                  -0.0036
        #>  -5.0 dice_cross_entropy_loss      -0.25
        #> -20.0 dice_loss                 -1.1e-09
        #> -20.0 dice_cross_entropy_loss      -0.25
