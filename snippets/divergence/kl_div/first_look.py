import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])

loss = nn.KLDivLoss(reduction="batchmean")
print(loss(logits.log_softmax(dim=1), target))
#> tensor(0.0308)
print(loss(target.log(), target))  # a perfect model
#> tensor(0.)
