import torch
from torch.nn import functional as F

input = torch.tensor([[0.9, 0.2], [0.4, 0.5]])
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])

loss = F.binary_cross_entropy(input, target, reduction="none")
print(loss)
#> tensor([[0.1054, 0.2231],
#>         [0.9163, 0.6931]])
print(F.binary_cross_entropy(input, target, reduction="sum"))
#> tensor(1.9379)
print(F.binary_cross_entropy(input, target), loss.sum() / 4)
#> tensor(0.4845) tensor(0.4845)
print(loss.sum(1).mean())  # per sample: sum the columns, then average the rows
#> tensor(0.9690)
