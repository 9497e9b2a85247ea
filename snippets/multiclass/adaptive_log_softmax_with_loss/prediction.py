import torch
from torch import nn

torch.manual_seed(0)
loss = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
input = 9 * torch.randn(3, 8)

log_prob = loss.log_prob(input).detach()
print(log_prob.shape, log_prob.exp().sum(1))
#> torch.Size([3, 20]) tensor([1.0000, 1.0000, 1.0000])
print(loss.predict(input), log_prob.argmax(1))
#> tensor([ 3, 12,  4]) tensor([ 3, 12,  4])

try:
    loss.predict(input[0])
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
