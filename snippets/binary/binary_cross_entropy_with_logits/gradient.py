import torch
from torch.nn import functional as F

input = torch.tensor([-3.0, 0.0, 2.0, 2.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([1.0, 1.0, 1.0, 0.3], dtype=torch.float64)

loss = F.binary_cross_entropy_with_logits(input, target, reduction="sum")
(gradient,) = torch.autograd.grad(loss, input)
print(gradient)
#> tensor([-0.9526, -0.5000, -0.1192,  0.5808], dtype=torch.float64)
print((torch.sigmoid(input) - target).detach())
#> tensor([-0.9526, -0.5000, -0.1192,  0.5808], dtype=torch.float64)
