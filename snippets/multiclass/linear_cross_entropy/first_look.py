import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])  # features, no logits yet
target = torch.tensor([0, 2])

torch.manual_seed(0)  # the loss draws its own weights
loss = nn.LinearCrossEntropyLoss(in_features=2, num_classes=3)
print(loss(input, target))
#> tensor(0.9508, grad_fn=<NllLossBackward0>)
print(F.cross_entropy(loss.linear(input), target))
#> tensor(0.9508, grad_fn=<NllLossBackward0>)
