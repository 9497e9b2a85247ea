import torch
from torch import nn

for head_bias in [False, True]:
    loss = nn.AdaptiveLogSoftmaxWithLoss(16, 20, [4, 10], head_bias=head_bias)
    print([name for name, parameter in loss.named_parameters() if "bias" in name])
    #> []
    #> ['head.bias']

with torch.no_grad():
    loss.head.bias.copy_(torch.tensor([3.0, 2.0, 1.0, 0.0, 0.0, 0.0]))
print(loss.log_prob(torch.zeros(1, 16)).exp()[0, [0, 1, 2, 3, 4, 10]].detach())
#> tensor([0.6051, 0.2226, 0.0819, 0.0301, 0.0050, 0.0030])
