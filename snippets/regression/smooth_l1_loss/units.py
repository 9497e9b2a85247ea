import torch
from torch.nn import functional as F

residual = torch.tensor([0.02, -0.03, 0.01])  # errors of a price in millions
zero = torch.zeros(3)

for unit, scale in [("millions ", 1.0), ("thousands", 1e3), ("ones     ", 1e6)]:
    x = (scale * residual).requires_grad_()
    (gradient,) = torch.autograd.grad(F.smooth_l1_loss(x, zero, reduction="sum"), x)
    smooth = F.smooth_l1_loss(x, zero)
    shares = smooth / F.l1_loss(x, zero), smooth / F.mse_loss(x, zero)
    print(unit, "{:.3f} of L1, {:.3f} of MSE".format(*shares), gradient)
    #> millions  0.012 of L1, 0.500 of MSE tensor([ 0.0200, -0.0300,  0.0100])
    #> thousands 0.975 of L1, 0.042 of MSE tensor([ 1., -1.,  1.])
    #> ones      1.000 of L1, 0.000 of MSE tensor([ 1., -1.,  1.])

x = (1e6 * residual).requires_grad_()
loss = F.smooth_l1_loss(x, zero, reduction="sum", beta=25_000.0)  # an ordinary error
print("beta 25000", torch.autograd.grad(loss, x)[0])
#> beta 25000 tensor([ 0.8000, -1.0000,  0.4000])
