import torch
from log_cosh_loss import log_cosh_loss
from torch.nn import functional as F

residual = torch.tensor([0.1, 0.5, 1.0, 2.0, 20.0], dtype=torch.float64)
residual.requires_grad_()
zero = torch.zeros_like(residual)
smooth = log_cosh_loss(residual, zero, "none")
huber = F.huber_loss(residual, zero, reduction="none")

print("residual  log-cosh   Huber   apart    slopes")
#> residual  log-cosh   Huber   apart    slopes
slopes = [torch.autograd.grad(loss.sum(), residual)[0] for loss in (smooth, huber)]
for row in zip(residual, smooth, huber, huber - smooth, *slopes, strict=True):
    print("{:8.1f}  {:8.3f}{:8.3f}{:8.3f}  {:.3f} {:.3f}".format(*row))
    #>      0.1     0.005   0.005   0.000  0.100 0.100
    #>      0.5     0.120   0.125   0.005  0.462 0.500
    #>      1.0     0.434   0.500   0.066  0.762 1.000
    #>      2.0     1.325   1.500   0.175  0.964 1.000
    #>     20.0    19.307  19.500   0.193  1.000 1.000
