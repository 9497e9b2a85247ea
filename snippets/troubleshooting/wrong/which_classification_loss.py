import torch
from torch.nn import functional as F

tags = torch.tensor([[1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]])  # two, none
logits = 30 * (2 * tags - 1)  # sure, and right
softmax = F.cross_entropy(logits, tags, reduction="none") + 0.0
print("any number, CE ", [f"{value:.2f}" for value in softmax])
#> any number, CE  ['1.39', '0.00']
print("any number, BCE", f"{F.binary_cross_entropy_with_logits(logits, tags):.2f}")
#> any number, BCE 0.00

one = torch.tensor([2])
scores = torch.tensor([[3.0, 3.0, 9.0]])  # class 2 is far ahead
sigmoids = F.binary_cross_entropy_with_logits(scores, F.one_hot(one, 3).float())
print("one of several, BCE", f"{sigmoids:.2f}")
#> one of several, BCE 2.03
# Repair
print("one of several, CE ", f"{F.cross_entropy(scores, one):.2f}")
#> one of several, CE  0.00
