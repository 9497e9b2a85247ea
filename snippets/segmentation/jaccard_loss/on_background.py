import torch
from jaccard_loss import jaccard_loss

target = torch.zeros(1, 100, dtype=torch.long)
target[0, :2] = 1  # an object of 2 pixels in 100
input = torch.zeros(1, 2, 100)
input[:, 0] = 10.0  # everything is background

print(jaccard_loss(input, target, smooth=0.0, reduction="none"))
#> tensor([[0.0200, 1.0000]])
print(jaccard_loss(input, target, smooth=0.0))
#> tensor(0.5100)
print(jaccard_loss(input, target, torch.tensor([0.0, 1.0]), smooth=0.0))
#> tensor(1.0000)
