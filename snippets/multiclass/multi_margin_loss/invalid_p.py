import torch
from torch import nn
from torch.nn import functional as F

for p in [3, 1.5]:
    try:
        nn.MultiMarginLoss(p=p)
    except ValueError as error:
        print(error)
        #> only p == 1 and p == 2 supported
        #> only p == 1 and p == 2 supported

input = torch.tensor([[0.0, 2.0]])  # one rival, 3 over the line
target = torch.tensor([0])
weight = torch.tensor([5.0, 5.0])
print(F.multi_margin_loss(input, target, p=2, weight=weight))
#> tensor(22.5000)
print(5 * 3**2 / 2, "not", (5 * 3) ** 2 / 2)
#> 22.5 not 112.5
