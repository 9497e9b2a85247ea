import torch
from dice_loss import dice_loss

target = torch.zeros(1, 10, 10)  # nothing to find

for smooth in [1e-5, 1.0]:
    for probability in [0.5, 0.01, 1e-8]:
        input = torch.full((1, 10, 10), probability).logit().requires_grad_()
        loss = dice_loss(input, target, smooth=smooth)
        (gradient,) = torch.autograd.grad(loss, input)
        print(f"{smooth:6} {probability:6} {loss:8.5f} {gradient.sum():10.2g}")
        #>  1e-05    0.5  1.00000      1e-07
        #>  1e-05   0.01  0.99999    9.9e-06
        #>  1e-05  1e-08  0.09091      0.083
        #>    1.0    0.5  0.98039     0.0096
        #>    1.0   0.01  0.50000       0.25
        #>    1.0  1e-08  0.00000      1e-06
