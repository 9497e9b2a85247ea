import torch
from torch.nn import functional as F

input = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1), what a linear layer returns
target = torch.tensor([1.0, 2.0, 3.0])  # (3,), a perfect prediction

loss = (input - target).square()  # no warning from an operator
print(loss.shape, loss.mean())
#> torch.Size([3, 3]) tensor(1.3333)
print(F.mse_loss(input.squeeze(1), target))
#> tensor(0.)
