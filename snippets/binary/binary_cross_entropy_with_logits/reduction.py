import torch
from torch.nn import functional as F

input = torch.tensor([[2.2, -1.4], [-0.4, 0.0]])  # 2 samples, 2 labels
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])

loss = F.binary_cross_entropy_with_logits(input, target, reduction="none")
print(loss)
#> tensor([[0.1051, 0.2204],
#>         [0.9130, 0.6931]])
print(F.binary_cross_entropy_with_logits(input, target, reduction="sum"))
#> tensor(1.9317)
print(F.binary_cross_entropy_with_logits(input, target), loss.sum() / 4)
#> tensor(0.4829) tensor(0.4829)
