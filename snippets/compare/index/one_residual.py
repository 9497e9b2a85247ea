import torch
from torch.nn import functional as F

residual = torch.tensor([0.1, 1.0, 10.0], dtype=torch.float64, requires_grad=True)
zero = torch.zeros(3, dtype=torch.float64)
losses = {
    "MSE": F.mse_loss(residual, zero, reduction="sum"),
    "L1": F.l1_loss(residual, zero, reduction="sum"),
    "Huber 0.5": F.huber_loss(residual, zero, reduction="sum", delta=0.5),
    "smooth L1 0.5": F.smooth_l1_loss(residual, zero, reduction="sum", beta=0.5),
}
print("gradient of a residual   0.1       1      10")
#> gradient of a residual   0.1       1      10
for name, loss in losses.items():
    (pull,) = torch.autograd.grad(loss, residual)
    print(f"{name:20}", *(f"{value:7.2f}" for value in pull.tolist()))
    #> MSE                     0.20    2.00   20.00
    #> L1                      1.00    1.00    1.00
    #> Huber 0.5               0.10    0.50    0.50
    #> smooth L1 0.5           0.20    1.00    1.00
