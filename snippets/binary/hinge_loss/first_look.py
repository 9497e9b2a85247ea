import torch
from hinge_loss import HingeLoss

input = torch.tensor([2.5, 0.25, -0.5, -3.0])  # scores
target = torch.tensor([1, 1, 1, -1])

print(HingeLoss()(input, target))
#> tensor(0.5625)
print(HingeLoss(p=2)(input, target))
#> tensor(0.7031)
