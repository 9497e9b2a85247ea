import torch
from torch.nn import functional as F

input = torch.zeros(4, 1)  # one output
target = torch.tensor([[1.0], [0.0], [0.0], [0.0]])

two = torch.tensor([1.0, 3.0])  # meant: one for the negatives, one for the positives
try:
    F.binary_cross_entropy_with_logits(input, target, pos_weight=two)
except RuntimeError as error:
    print(error)
    #> output with shape [4, 1] doesn't match the broadcast shape [4, 2]

three = torch.tensor(3.0)  # negatives per positive
print(F.binary_cross_entropy_with_logits(input, target, pos_weight=three))
#> tensor(1.0397)
