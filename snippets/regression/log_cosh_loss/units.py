import torch
from log_cosh_loss import log_cosh_loss

metres = torch.tensor([0.02, -0.03, 2.0])  # errors: two small, one gross
millimetres = 1000 * metres

for name, residual in [("metres", metres), ("millimetres", millimetres)]:
    residual.requires_grad_()
    log_cosh_loss(residual, torch.zeros(3), "sum").backward()
    print(name, residual.grad)
    #> metres tensor([ 0.0200, -0.0300,  0.9640])
    #> millimetres tensor([ 1., -1.,  1.])

scale = 25.0  # an ordinary error, in millimetres
residual = millimetres.detach().requires_grad_()
(scale * log_cosh_loss(residual / scale, torch.zeros(3), "sum")).backward()
print("scaled", residual.grad)
#> scaled tensor([ 0.6640, -0.8337,  1.0000])
