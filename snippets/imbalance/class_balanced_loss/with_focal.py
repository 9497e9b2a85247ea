import torch
from class_balanced_loss import class_balanced_weights
from torch.nn import functional as F

counts = torch.tensor([900, 90, 10])
weight = class_balanced_weights(counts, beta=0.99)
logits = torch.tensor([[2.0, 0.0, 0.0], [1.0, 0.0, 0.5]])
target = torch.tensor([0, 2])

each = F.cross_entropy(logits, target, reduction="none")
focal = (1 - torch.exp(-each)) ** 2 * each
print((weight[target] * focal).mean())
#> tensor(0.6777)
