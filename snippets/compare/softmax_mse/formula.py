import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64, requires_grad=True)
y = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
p = logits.softmax(0)

loss = F.mse_loss(p, y, reduction="sum")
(gradient,) = torch.autograd.grad(loss, logits)
by_formula = 2 * p * ((p - y) - (p * (p - y)).sum())
print(gradient.numpy().round(6).tolist())
#> [0.275415, -0.122907, -0.152508]
print(by_formula.detach().numpy().round(6).tolist())
#> [0.275415, -0.122907, -0.152508]

(cross,) = torch.autograd.grad(F.cross_entropy(logits, y), logits)
print(cross.numpy().round(6).tolist())
#> [0.785597, -0.960887, 0.17529]
