import torch
from torch import nn

input = torch.tensor([[0.0, 0.0], [0.0, 0.0]])  # features that say nothing
target = torch.tensor([2, 2])

loss = nn.LinearCrossEntropyLoss(2, 3, bias=True)
with torch.no_grad():
    loss.linear.bias.copy_(torch.tensor([0.0, 0.0, 2.0]))
print(loss(input, target))  # the bias knows that class 2 is frequent
#> tensor(0.2395, grad_fn=<NllLossBackward0>)

loss = nn.LinearCrossEntropyLoss(2, 3)
print(loss.linear.bias, loss(input, target))
#> None tensor(1.0986, grad_fn=<NllLossBackward0>)
