import torch
from torch.nn import functional as F

gap = torch.tensor([0.0, 2.0, 5.0, 10.0, 40.0], dtype=torch.float64)
logits = torch.stack([torch.zeros(5), gap, torch.zeros(5)], dim=1)
target = torch.zeros(5, dtype=torch.int64)
one_hot = F.one_hot(target, 3).double()

cross = F.cross_entropy(logits, target, reduction="none")
square = F.mse_loss(logits.softmax(1), one_hot, reduction="none").sum(1)
print("another class leads by", gap.tolist())
#> another class leads by [0.0, 2.0, 5.0, 10.0, 40.0]
print("cross-entropy", cross.numpy().round(3))
#> cross-entropy [ 1.099  2.24   5.013 10.    40.   ]
print("softmax MSE  ", square.numpy().round(3))
#> softmax MSE   [0.667 1.429 1.96  2.    2.   ]
