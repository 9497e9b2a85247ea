import torch
from torch.nn import functional as F

torch.use_deterministic_algorithms(True)  # fills new memory with nan
input = torch.zeros(0, 3)
target = torch.zeros(0, dtype=torch.long)

print(F.multi_margin_loss(input, target, reduction="none").sum())
#> tensor(0.)
print(F.multi_margin_loss(input, target, reduction="sum"))
#> tensor(nan)
print(F.multi_margin_loss(input, target, reduction="mean"))
#> tensor(nan)
