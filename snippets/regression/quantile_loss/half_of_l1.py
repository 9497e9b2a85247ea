import torch
from quantile_loss import quantile_loss
from torch.nn import functional as F

input = torch.tensor([8.0, 10.5, 14.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([10.0, 10.0, 10.0], dtype=torch.float64)

for loss in [quantile_loss(input, target, 0.5), F.l1_loss(input, target)]:
    (gradient,) = torch.autograd.grad(loss, input)
    print(f"{loss.item():.4f}", gradient.numpy().round(4))
    #> 1.0833 [-0.1667  0.1667  0.1667]
    #> 2.1667 [-0.3333  0.3333  0.3333]
