import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, 0.3, 0.2]]).log()  # one prediction
target = torch.tensor([[0.2, 0.3, 0.5]]).expand(4, 3)  # for four targets

print(F.kl_div(input, target, reduction="batchmean"))
#> tensor(1.0995)
print(F.kl_div(input.expand(4, 3), target, reduction="batchmean"))
#> tensor(0.2749)
