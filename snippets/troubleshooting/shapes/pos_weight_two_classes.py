from textwrap import fill

import torch
from torch.nn import functional as F

logits, target = torch.zeros(4, 1), torch.tensor([[1.0], [0.0], [0.0], [0.0]])
two = torch.tensor([1.0, 3.0])  # meant: one for class 0, one for class 1
bce = F.binary_cross_entropy_with_logits

for call in [
    lambda: bce(logits, target, pos_weight=two),
    lambda: bce(logits[:, 0], target[:, 0], pos_weight=two),
    lambda: bce(logits, target, two),  # two class weights
    lambda: F.binary_cross_entropy(logits.sigmoid()[:, 0], target[:, 0], two),
]:
    try:
        call()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> output with shape [4, 1] doesn't match the broadcast shape [4, 2]
        #> The size of tensor a (2) must match the size of tensor b (4) at non-
        #> singleton dimension 0
        #> output with shape [4, 1] doesn't match the broadcast shape [4, 2]
        #> Attempting to broadcast a dimension of length 2 at -1! Mismatching argument
        #> at index 1 had torch.Size([2]); but expected shape should be broadcastable
        #> to [4]

# Repair
print(bce(logits, target, pos_weight=torch.tensor(3.0)))  # negatives per positive
#> tensor(1.0397)
weight = two[target.long()]  # one weight for each sample, by its label
print(bce(logits, target, weight))
#> tensor(1.0397)
