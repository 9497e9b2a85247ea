from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(1, 3, 8, 8)  # (N, C, H, W)
target = torch.ones(1, 3, 8, 8)
three = torch.tensor([1.0, 2.0, 5.0])  # one for each class

for call in [
    lambda: F.binary_cross_entropy_with_logits(logits, target, pos_weight=three),
    lambda: F.binary_cross_entropy_with_logits(logits, target, three),
    lambda: F.binary_cross_entropy(logits.sigmoid(), target, three),
    lambda: F.multilabel_soft_margin_loss(logits, target, three),
]:
    try:
        call()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> The size of tensor a (3) must match the size of tensor b (8) at non-
        #> singleton dimension 3
        #> The size of tensor a (8) must match the size of tensor b (3) at non-
        #> singleton dimension 3
        #> Attempting to broadcast a dimension of length 3 at -1! Mismatching argument
        #> at index 1 had torch.Size([3]); but expected shape should be broadcastable
        #> to [1, 3, 8, 8]
        #> The size of tensor a (8) must match the size of tensor b (3) at non-
        #> singleton dimension 3

# Repair
pos_weight = three.view(3, 1, 1)
print(F.binary_cross_entropy_with_logits(logits, target, pos_weight=pos_weight))
#> tensor(1.8484)
