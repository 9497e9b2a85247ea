import torch
from torch import nn

torch.manual_seed(0)  # the loss draws its own weights
loss = nn.AdaptiveLogSoftmaxWithLoss(  # 4, 6 and 10 classes
    8, n_classes=20, cutoffs=[4, 10], div_value=2
)
input = torch.randn(3, 8)  # features, no logits yet
target = torch.tensor([0, 5, 19])  # frequent, rare, rarer

output, mean = loss(input, target)
print(mean.detach())
#> tensor(3.3367)
print(output.detach())  # log-probabilities of the targets
#> tensor([-2.2302, -3.6995, -4.0804])
