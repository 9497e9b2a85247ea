import torch
from tversky_loss import tversky_loss

input = torch.tensor([[[2.0, -3.0, 4.0, 4.0]]])
target = torch.tensor([[[1, 0, 0, 0]]])  # are the last two false positives?
unsure = torch.tensor([[[1, 0, 2, 2]]])

print(tversky_loss(input, target))
#> tensor(0.2675)
print(tversky_loss(input, unsure, ignore_index=2))
#> tensor(0.0494)
