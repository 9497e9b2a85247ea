import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
target = torch.tensor([[0, 2, 1], [1, 1, 0]])  # three labels for each sample

torch.manual_seed(0)
loss = nn.LinearCrossEntropyLoss(2, 4, out_features=(3,))
print(loss.linear.weight.shape)  # 4 classes times 3 positions
#> torch.Size([12, 2])

logits = loss.linear(input).reshape(2, 4, 3)
print(loss(input, target))
#> tensor(1.3548, grad_fn=<NllLoss2DBackward0>)
print(F.cross_entropy(logits, target))
#> tensor(1.3548, grad_fn=<NllLoss2DBackward0>)
