import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([-100, -100])  # nothing but padding

for options in [None, nn.LinearCrossEntropyOptions()]:
    loss = F.linear_cross_entropy(input, linear_weight, target, options=options)
    print(loss.item(), torch.autograd.grad(loss, input)[0].tolist())
    #> nan [[0.0, 0.0], [0.0, 0.0]]
    #> nan [[nan, nan], [nan, nan]]

options = nn.LinearCrossEntropyOptions()
head = (input, linear_weight, target)
loss = F.linear_cross_entropy(*head, reduction="sum", options=options)
loss = loss / (target != -100).sum().clamp(min=1)
print(loss.item(), torch.autograd.grad(loss, input)[0].tolist())
#> 0.0 [[0.0, 0.0], [0.0, 0.0]]
