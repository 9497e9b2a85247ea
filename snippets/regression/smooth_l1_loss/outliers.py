import torch
from torch.nn import functional as F

residual = torch.tensor([0.2, -0.4, 20.0], dtype=torch.float64, requires_grad=True)
zero = torch.zeros(3, dtype=torch.float64)

for name, loss in [
    ("smooth L1", F.smooth_l1_loss(residual, zero, reduction="sum")),
    ("MSE      ", F.mse_loss(residual, zero, reduction="sum")),
]:
    (gradient,) = torch.autograd.grad(loss, residual)
    share = gradient[2] / gradient.abs().sum()
    print(name, f"loss {loss:.2f}", gradient.tolist(), f"outlier {share:.1%}")
    #> smooth L1 loss 19.60 [0.2, -0.4, 1.0] outlier 62.5%
    #> MSE       loss 400.20 [0.4, -0.8, 40.0] outlier 97.1%
