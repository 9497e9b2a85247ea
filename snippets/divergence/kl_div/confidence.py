import torch
from torch.nn import functional as F

logits = torch.tensor([[0.1, 0.0], [9.0, 0.0], [-9.0, 0.0]], dtype=torch.float64)
logits.requires_grad_()  # unsure, confident, confident the other way
target = torch.tensor([[0.2, 0.8]], dtype=torch.float64).expand(3, 2)

divergence = F.kl_div(logits.log_softmax(1), target, reduction="sum")
cross_entropy = F.cross_entropy(logits, target, reduction="sum")
(by_kl,) = torch.autograd.grad(divergence, logits)
(by_ce,) = torch.autograd.grad(cross_entropy, logits)
print(by_kl.numpy().round(4).tolist())
#> [[0.325, -0.325], [0.7999, -0.7999], [-0.1999, 0.1999]]
print(by_ce.numpy().round(4).tolist())
#> [[0.325, -0.325], [0.7999, -0.7999], [-0.1999, 0.1999]]
print(torch.allclose(by_kl, by_ce), torch.allclose(by_kl, logits.softmax(1) - target))
#> True True
