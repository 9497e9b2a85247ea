import torch
from elbo_loss import elbo_loss
from torch.nn import functional as F

input = torch.tensor([[0.9, 0.2]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
code = torch.zeros(1, 1, dtype=torch.float64)

losses = {
    "sum of squares": F.mse_loss(input, target, reduction="sum"),
    "variance 1": elbo_loss(input, target, code, code, "gaussian"),
    "variance 0.5": elbo_loss(input, target, code, code, "gaussian", variance=0.5),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, input)
    print(f"{name:15}", [round(value, 4) for value in gradient[0].tolist()])
    #> sum of squares  [-0.2, 0.4]
    #> variance 1      [-0.1, 0.2]
    #> variance 0.5    [-0.2, 0.4]
