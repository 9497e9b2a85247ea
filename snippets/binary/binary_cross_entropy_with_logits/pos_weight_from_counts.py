import torch
from torch import nn

# 4 samples, 2 labels
target = torch.tensor([[1.0, 0.0], [0.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
positives = target.sum(0)
pos_weight = (len(target) - positives) / positives
print(pos_weight)  # negatives per positive, for each label
#> tensor([3., 1.])

loss = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
cost = loss(torch.zeros(4, 2), target)
print((cost * target).sum(0), "from positives")
#> tensor([2.0794, 1.3863]) from positives
print((cost * (1 - target)).sum(0), "from negatives")
#> tensor([2.0794, 1.3863]) from negatives
