import torch
from torch.nn import functional as F

input = torch.tensor([[1.0], [2.0], [3.0]])
var = torch.ones(3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # equal to the means, but of another shape

loss = F.gaussian_nll_loss(input, target, var, reduction="none")
print(loss.shape, loss.mean())
#> torch.Size([3, 3]) tensor(0.6667)
loss = F.gaussian_nll_loss(input, target.unsqueeze(1), var, reduction="none")
print(loss.shape, loss.mean())
#> torch.Size([3, 1]) tensor(0.)
