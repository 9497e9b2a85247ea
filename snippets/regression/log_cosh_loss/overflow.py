import torch
from log_cosh_loss import log_cosh_loss

for dtype, value in [(torch.float32, 90.0), (torch.float16, 12.0)]:
    residual = torch.tensor([1.0, value], dtype=dtype, requires_grad=True)
    naive = residual.cosh().log()
    stable = log_cosh_loss(residual, torch.zeros_like(residual), "none")
    for loss in [naive, stable]:
        (gradient,) = torch.autograd.grad(loss.sum(), residual)
        print(loss.tolist(), gradient.tolist())
        #> [0.4337807893753052, inf] [0.7615941762924194, nan]
        #> [0.43378081917762756, 89.30685424804688] [0.7615941166877747, 1.0]
        #> [0.43359375, inf] [0.76123046875, nan]
        #> [0.433837890625, 11.3046875] [0.76171875, 1.0]
