import torch
from focal_loss import focal_loss
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0]])
target = torch.tensor([0])
alpha = torch.tensor([10.0, 1.0])

weighted = F.cross_entropy(logits, target, weight=alpha, reduction="none")
p = torch.exp(-weighted)  # not the probability: p ** 10
print(p, logits.softmax(1)[:, 0])
#> tensor([0.2810]) tensor([0.8808])
print((1 - p) ** 2 * weighted)
#> tensor([0.6561])
print(focal_loss(logits, target, alpha=alpha, reduction="none"))
#> tensor([0.0180])
