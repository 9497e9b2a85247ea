import torch
from torch.nn import functional as F

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

print(F.huber_loss(input, target, reduction="none"))
#> tensor([[0.1250, 0.0000],
#>         [5.5000, 0.1250]])
print(F.huber_loss(input, target, reduction="sum"))
#> tensor(5.7500)
print(F.huber_loss(input, target, reduction="mean"), 5.75 / input.numel())
#> tensor(1.4375) 1.4375
