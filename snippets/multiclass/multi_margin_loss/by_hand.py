import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
target = torch.tensor([0, 2])

# each rival must stay 1 below the right class: max(0, 1 - right + rival)
first = max(0, 1 - 2.0 + 1.5) + max(0, 1 - 2.0 - 1.0)  # right class 0: 0.5 + 0
second = max(0, 1 - 1.0 + 0.5) + max(0, 1 - 1.0 + 0.0)  # right class 2: 0.5 + 0
print(first, second)
#> 0.5 0.5
print(round((first / 3 + second / 3) / 2, 4))  # 3 classes, 2 samples
#> 0.1667
print(F.multi_margin_loss(input, target))
#> tensor(0.1667)
