import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, -0.4], dtype=torch.float64, requires_grad=True)
target = torch.tensor([1.0, -1.0, 1.0], dtype=torch.float64)

soft = F.soft_margin_loss(input, target, reduction="none")
cross = F.binary_cross_entropy_with_logits(input, (target + 1) / 2, reduction="none")
for loss in [soft, cross]:
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(loss.detach().numpy().round(4), gradient.numpy().round(4))
    #> [0.1051 0.2204 0.913 ] [-0.0998  0.1978 -0.5987]
    #> [0.1051 0.2204 0.913 ] [-0.0998  0.1978 -0.5987]
