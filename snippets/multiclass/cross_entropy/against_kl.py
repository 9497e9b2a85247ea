import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([[0.7, 0.2, 0.1]], dtype=torch.float64)

cross = F.cross_entropy(input, target)
divergence = F.kl_div(input.log_softmax(dim=1), target, reduction="batchmean")
entropy = -(target * target.log()).sum()
print(f"{cross.item():.4f} = {divergence.item():.4f} + {entropy.item():.4f}")
#> 0.8413 = 0.0395 + 0.8018

(gradient,) = torch.autograd.grad(cross, input)
(kl_gradient,) = torch.autograd.grad(divergence, input)
print(gradient.round(decimals=4).tolist())
#> [[0.0856, -0.0247, -0.0609]]
print(torch.allclose(gradient, kl_gradient))
#> True
