import torch
from torch.nn import functional as F

logits = torch.tensor([[[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]]])

# one label per step, -100 beyond the end of a sequence: (N, C, T) against (N, T)
target = torch.tensor([[1, 0, 2, -100]])
print(F.cross_entropy(logits.transpose(1, 2), target))
#> tensor(0.3284)

# a label sequence without times: (T, N, C) against (N, S)
target = torch.tensor([[1, 2]])
print(F.ctc_loss(logits.log_softmax(-1).transpose(0, 1), target, (3,), (2,)))
#> tensor(0.2666)
