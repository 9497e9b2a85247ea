import torch
from torch import nn

hidden = torch.zeros(2, 4, 8)  # (batch, time, features)
target = torch.tensor([[1, 5, 2, -100], [3, -100, -100, -100]])
loss = nn.LinearCrossEntropyLoss(8, 6)

try:
    loss(hidden, target)
except RuntimeError as error:
    print(error)
    #> expected input with dimensionality 1 or 2, got 3

print(loss(hidden.flatten(0, 1), target.flatten()))
#> tensor(1.7918, grad_fn=<NllLossBackward0>)
