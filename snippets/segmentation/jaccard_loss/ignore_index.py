import torch
from jaccard_loss import jaccard_loss

input = torch.tensor([[[2.0, -3.0, 4.0, 4.0]]])  # the last two: edge of the object
target = torch.tensor([[[1, 0, 255, 255]]])

print(jaccard_loss(input, target, ignore_index=255))
#> tensor(0.0814)
print(jaccard_loss(input, (target > 0).long()))
#> tensor(0.0501)
print(jaccard_loss(input, (target == 1).long()))
#> tensor(0.5311)
