from math import exp, log

import torch
from torch import nn

loss = nn.AdaptiveLogSoftmaxWithLoss(2, n_classes=4, cutoffs=[2], div_value=2)
with torch.no_grad():
    loss.head.weight.copy_(torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]]))
    loss.tail[0][0].weight.copy_(torch.tensor([[1.0, 1.0]]))  # 2 features down to 1
    loss.tail[0][1].weight.copy_(torch.tensor([[1.0], [-1.0]]))  # up to classes 2 and 3

input = torch.tensor([[2.0, 0.0]])
head = [2.0, 0.0, 1.0]  # class 0, class 1, "one of the others"
tail = [2.0, -2.0]  # class 2, class 3

head_sum = exp(2.0) + exp(0.0) + exp(1.0)
other = 1.0 - log(head_sum)  # log-probability of "one of the others"
class_3 = -2.0 - log(exp(2.0) + exp(-2.0))  # log-probability of class 3 among them
print(f"{other:.4f} {class_3:.4f} {-(other + class_3):.4f}")
#> -1.4076 -4.0181 5.4258
print(loss(input, torch.tensor([3])).loss.detach())
#> tensor(5.4258)

print(f"{-(2.0 - log(head_sum)):.4f}")  # a frequent class needs the head alone
#> 0.4076
print(loss(input, torch.tensor([0])).loss.detach())
#> tensor(0.4076)
