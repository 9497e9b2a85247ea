import torch
from torch import nn

torch.manual_seed(0)
loss = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2)

input = torch.randn(3, 8)  # features, no logits yet
target = torch.tensor([0, 5, 19])  # a frequent class, a rare one, a rarer one

output, mean = loss(input, target)
print(output.detach())  # log-probabilities of the targets
#> tensor([-2.2302, -3.6995, -4.0804])
print(mean.detach(), -output.detach().mean())
#> tensor(3.3367) tensor(3.3367)
