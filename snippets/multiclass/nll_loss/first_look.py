import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.0, 3.0]])
target = torch.tensor([0, 1])

loss = nn.NLLLoss()
print(loss(logits.log_softmax(dim=1), target))
#> tensor(1.7220)
print(nn.CrossEntropyLoss()(logits, target))
#> tensor(1.7220)
