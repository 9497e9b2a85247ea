import torch
from tversky_loss import tversky_loss

input = torch.tensor([[[-2.0, -2.0, 1.0]], [[2.0, -2.0, -2.0]]])
target = torch.tensor([[[0, 0, 0]], [[1, 0, 0]]])  # image 0 is empty

print(tversky_loss(input, target, reduction="none").flatten())
#> tensor([0.2253, 0.0761])
print(tversky_loss(input, target))
#> tensor(0.1507)
print(tversky_loss(input, target, skip_absent=True))
#> tensor(0.0761)
