import torch
from torch import nn

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])  # features
target = torch.tensor([0, 2])

torch.manual_seed(0)  # the loss holds the last layer
loss = nn.LinearCrossEntropyLoss(in_features=2, num_classes=3)
print(loss(input, target).detach())
#> tensor(0.9508)

logits = loss.linear(input)  # in two steps, the same number
print(nn.functional.cross_entropy(logits, target).detach())
#> tensor(0.9508)
