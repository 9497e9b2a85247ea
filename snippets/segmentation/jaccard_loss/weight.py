import torch
from jaccard_loss import jaccard_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0], [-1.0, 0.5, 2.0]]])
target = torch.tensor([[0, 1, 2]])  # (N, pixels)

print(jaccard_loss(input, target, reduction="none"))
#> tensor([[0.2723, 0.3245, 0.2637]])
print(jaccard_loss(input, target))
#> tensor(0.2868)
weight = torch.tensor([0.0, 1.0, 3.0])
print(jaccard_loss(input, target, weight=weight))
#> tensor(0.2789)
print((0.3245 * 1 + 0.2637 * 3) / (1 + 3))
#> 0.2789
