import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.0, 0.0]])
target = torch.tensor([0])
print("logits:          ", F.cross_entropy(logits, target))
#> logits:           tensor(0.0360)
print("softmax before it:", F.cross_entropy(nn.Softmax(1)(logits), target))
#> softmax before it: tensor(0.5743)
best = F.cross_entropy(torch.tensor([[1.0, 0.0, 0.0]]), target)
print("its lowest value: ", best)
#> its lowest value:  tensor(0.5514)
