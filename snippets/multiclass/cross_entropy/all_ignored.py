import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]], requires_grad=True)
target = torch.tensor([-100, -100])

loss = F.cross_entropy(input, target)
print(loss.item(), torch.autograd.grad(loss, input)[0].tolist())
#> nan [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
print((loss + torch.tensor(0.5)).item())  # an auxiliary loss is lost too
#> nan

count = (target != -100).sum()
print((F.cross_entropy(input, target, reduction="sum") / count.clamp(min=1)).item())
#> 0.0

weight = torch.tensor([0.0, 1.0, 1.0])  # class 0 switched off by its weight
loss = F.cross_entropy(input, torch.tensor([0, -100]), weight)
print(loss.item(), torch.autograd.grad(loss, input)[0].tolist())
#> nan [[nan, nan, nan], [0.0, 0.0, 0.0]]
