import torch
from jaccard_loss import jaccard_loss

input = torch.tensor([[[3.0, -1.0], [-1.0, 2.0]], [[0.5, 1.0], [0.0, 0.5]]])
target = torch.tensor([[0, 1], [1, 1]])

print(jaccard_loss(input, target, reduction="none"))  # images x classes
#> tensor([[0.0319, 0.0324],
#>         [0.5545, 0.4150]])
print(jaccard_loss(input, target, reduction="sum"))
#> tensor(1.0339)
print(jaccard_loss(input, target, reduction="mean"))
#> tensor(0.2585)
